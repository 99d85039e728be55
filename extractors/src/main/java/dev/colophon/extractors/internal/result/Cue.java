package dev.colophon.extractors.internal.result;

/** What a word tells of a number near it. */
enum Cue {
    /** "improvement", "reduction", "drop". */
    CHANGE_NOUN,
    /** "improves", "cut", "lowering". */
    CHANGE_VERB,
    /** "outperforms", "surpassing". */
    BEAT_VERB,
    /** "retains", "preserving". */
    KEEP_VERB,
    /** Any verb that ends a noun phrase. */
    VERB,
    /** "higher", "fewer", "faster". */
    COMPARATIVE,
    /** A comparative that is a gain whatever is compared: "faster", "improves". */
    GAIN,
    /** A word that is a loss whatever is compared: "slower". */
    LOSS,
    /** Something grows. */
    UP,
    /** Something shrinks. */
    DOWN,
    /** A word that no noun phrase contains. */
    STOP,
    PREPOSITION,
    DETERMINER,
    AND,
    /** Begins a clause: "while", "which". */
    CLAUSE,
    /** "labels", "annotations": a share of them is how much was used. */
    DATA_NOUN,
    /** "performance", "cost": a share of them is a ratio. */
    WHOLE_NOUN,
    /** Stands before what is compared with: "than", "over". */
    COMPARISON,
    PEOPLE_NOUN,
    /** "method", "framework": stands for the proposed one after "our". */
    GENERIC_METHOD,
    /** "baseline", "existing". */
    BASELINE_WORD,
    /** Bounds a number alone: "over", "nearly". */
    QUALIFIER,
    /** The last of several words that bound a number: "up TO", "more THAN". */
    QUALIFIER_END,
    /** May stand between "by" or "of" and its number: "by an AVERAGE of". */
    FILLER,
    /** Speaks of the paper's own method: "our", "it". */
    OWN,
    /** Speaks of methods that are not the paper's: "the BEST model". */
    FOREIGN;

    @SuppressWarnings("EnumOrdinal") // a set in memory; nothing keeps the number
    int bit() {
        return 1 << ordinal();
    }
}
