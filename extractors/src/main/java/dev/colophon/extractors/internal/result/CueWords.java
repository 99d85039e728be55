package dev.colophon.extractors.internal.result;

import dev.colophon.extractors.internal.lexicon.IntTable;
import dev.colophon.text.TextHash;
import dev.colophon.text.Token;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** The words of {@code cue-words.tsv} with their cues as bits. Immutable. */
final class CueWords {

    private static final IntTable CUES = load("cue-words.tsv");

    private CueWords() {}

    /** The cues of a word in lower case, one bit each, 0 for an unknown word. */
    static int of(String lower) {
        return CUES.get(TextHash.of(lower));
    }

    /** The cues of a token, likewise. */
    static int of(Token token) {
        return CUES.get(token.hash());
    }

    private static IntTable load(String resource) {
        IntTable words = new IntTable(1024);
        InputStream stream = Objects.requireNonNull(CueWords.class.getResourceAsStream(resource), resource);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int tab = line.indexOf('\t');
                words.put(TextHash.of(line, 0, tab), bits(line.substring(tab + 1)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static int bits(String cues) {
        int bits = 0;
        for (String cue : cues.split(",", -1)) {
            bits |= Cue.valueOf(cue.toUpperCase(Locale.ROOT)).bit();
        }
        return bits;
    }
}
