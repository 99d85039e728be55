package dev.colophon.extractors.internal.result;

import dev.colophon.extractors.internal.result.Item.Kind;
import java.util.HashMap;
import java.util.Map;

/** What a neighbour of a number or name is: its kind, its word where that word is a frequent link, else its strongest cue. */
enum WordClass {
    EDGE,
    COMMA,
    BREAK,
    OPEN,
    CLOSE,
    SLASH,
    EQUALS,
    NUMBER,
    METRIC,
    DATASET,
    METHOD,
    TASK,
    AND,
    ON,
    IN,
    FOR,
    WITH,
    BY,
    USING,
    OF,
    TO,
    FROM,
    THAN,
    OVER,
    AT,
    ACROSS,
    WHILE,
    THAT,
    AS,
    OUR,
    IT,
    WE,
    SCORE,
    DATASET_WORD,
    CHANGE_NOUN,
    COMPARATIVE,
    BEAT_VERB,
    CHANGE_VERB,
    KEEP_VERB,
    VERB,
    COMPARISON,
    PREPOSITION,
    CLAUSE,
    DETERMINER,
    BASELINE_WORD,
    FOREIGN,
    GENERIC_METHOD,
    DATA_NOUN,
    WHOLE_NOUN,
    MEASURE_WORD,
    STOP,
    OTHER;

    private static final Map<String, WordClass> WORDS = new HashMap<>(Map.ofEntries(
            Map.entry("on", ON),
            Map.entry("in", IN),
            Map.entry("for", FOR),
            Map.entry("with", WITH),
            Map.entry("by", BY),
            Map.entry("using", USING),
            Map.entry("of", OF),
            Map.entry("to", TO),
            Map.entry("from", FROM),
            Map.entry("than", THAN),
            Map.entry("over", OVER),
            Map.entry("at", AT),
            Map.entry("across", ACROSS),
            Map.entry("while", WHILE),
            Map.entry("that", THAT),
            Map.entry("as", AS),
            Map.entry("our", OUR),
            Map.entry("it", IT),
            Map.entry("we", WE),
            Map.entry("score", SCORE),
            Map.entry("scores", SCORE),
            Map.entry("dataset", DATASET_WORD),
            Map.entry("datasets", DATASET_WORD),
            Map.entry("benchmark", DATASET_WORD),
            Map.entry("benchmarks", DATASET_WORD),
            Map.entry("corpus", DATASET_WORD),
            Map.entry("challenge", DATASET_WORD),
            Map.entry("leaderboard", DATASET_WORD)));

    private static final Cue[] CUES = {
        Cue.AND,
        Cue.CHANGE_NOUN,
        Cue.COMPARATIVE,
        Cue.BEAT_VERB,
        Cue.CHANGE_VERB,
        Cue.KEEP_VERB,
        Cue.VERB,
        Cue.COMPARISON,
        Cue.PREPOSITION,
        Cue.CLAUSE,
        Cue.DETERMINER,
        Cue.BASELINE_WORD,
        Cue.FOREIGN,
        Cue.GENERIC_METHOD,
        Cue.DATA_NOUN,
        Cue.WHOLE_NOUN,
        Cue.STOP
    };

    private static final WordClass[] OF_CUE = new WordClass[CUES.length];

    static {
        for (int i = 0; i < CUES.length; i++) {
            OF_CUE[i] = valueOf(CUES[i].name());
        }
    }

    /** The class of an item. */
    static WordClass of(Item item) {
        if (item.kind() != Kind.WORD) {
            return ofMark(item);
        }
        WordClass word = WORDS.get(item.lower());
        if (word != null) {
            return word;
        }
        for (int i = 0; i < CUES.length; i++) {
            if (item.has(CUES[i])) {
                return OF_CUE[i];
            }
        }
        return MeasureWords.classOf(item.lower()) == MeasureWords.Kind.NONE ? OTHER : MEASURE_WORD;
    }

    private static WordClass ofMark(Item item) {
        return switch (item.kind()) {
            case COMMA -> COMMA;
            case OPEN -> OPEN;
            case CLOSE -> CLOSE;
            case SLASH -> SLASH;
            case EQUALS -> EQUALS;
            case QUANTITY -> NUMBER;
            case METRIC -> METRIC;
            case DATASET -> DATASET;
            case METHOD -> METHOD;
            case TASK -> TASK;
            default -> item.end() == 0 ? EDGE : BREAK;
        };
    }
}
