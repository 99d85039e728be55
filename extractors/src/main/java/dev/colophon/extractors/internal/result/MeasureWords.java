package dev.colophon.extractors.internal.result;

import dev.colophon.extractors.internal.lexicon.ResourceTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The last words of measures with what they measure: "linking ACCURACY", "search TIME". Immutable. */
final class MeasureWords {

    /** What a measure is of. */
    enum Kind {
        NONE,
        SHARE,
        ERROR,
        TIME,
        MEMORY,
        SPEED,
        COST,
        COUNT,
        QUALITY,
        CHANGE
    }

    private static final Map<String, Kind> WORDS = load();

    private MeasureWords() {}

    /** What a word in lower case measures as the last of a phrase. */
    static Kind classOf(String lower) {
        Kind kind = WORDS.get(lower);
        return kind == null ? ofCompound(lower) : kind;
    }

    /** "ReedScore". */
    private static Kind ofCompound(String lower) {
        return lower.endsWith("score") || lower.endsWith("scores") ? Kind.QUALITY : Kind.NONE;
    }

    /** What a phrase measures by its last word that tells. */
    static Kind ofPhrase(String phrase) {
        String lower = phrase.toLowerCase(Locale.ROOT);
        Kind last = classOf(lower.substring(lower.lastIndexOf(' ') + 1));
        return last == Kind.NONE ? classOf(lower.substring(0, Math.max(0, lower.indexOf(' ')))) : last;
    }

    /** What the phrase from one item to another measures, likewise. */
    static Kind ofItems(Frame frame, int first, int last) {
        String end = frame.at(last).lower();
        Kind kind = classOf(end.substring(end.lastIndexOf(' ') + 1));
        String start = frame.at(first).lower();
        return kind == Kind.NONE ? ofFirst(start, first < last) : kind;
    }

    /** A single word is no first one: it is the last. */
    private static Kind ofFirst(String start, boolean several) {
        int space = start.indexOf(' ');
        return space > 0 ? classOf(start.substring(0, space)) : several ? classOf(start) : Kind.NONE;
    }

    private static Map<String, Kind> load() {
        Map<String, Kind> words = new HashMap<>();
        for (List<String> row : ResourceTable.rows(MeasureWords.class, "measure-words.tsv")) {
            words.put(row.get(0), Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
        return words;
    }
}
