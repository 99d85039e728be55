package dev.colophon.extractors.internal.result;

import dev.colophon.extractors.internal.lexicon.TableReader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words of {@code cue-words.tsv} with their cues as bits. Immutable. */
final class CueWords {

    private static final Map<String, Integer> CUES = load("cue-words.tsv");

    private CueWords() {}

    /** The cues of a word in lower case, one bit each, 0 for an unknown word. */
    static int of(String lower) {
        Integer cues = CUES.get(lower);
        return cues == null ? 0 : cues;
    }

    private static Map<String, Integer> load(String resource) {
        Map<String, Integer> words = new HashMap<>();
        TableReader table = TableReader.open(CueWords.class, resource);
        while (table.nextRow()) {
            words.put(table.text(), bits(table.text()));
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
