package dev.colophon.extractors.internal.result;

import dev.colophon.extractors.internal.lexicon.IntTable;
import dev.colophon.extractors.internal.lexicon.TableReader;
import dev.colophon.text.TextHash;
import dev.colophon.text.Token;
import java.util.Locale;

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
        TableReader table = TableReader.open(CueWords.class, resource);
        while (table.nextRow()) {
            words.put(TextHash.of(table.text()), bits(table.text()));
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
