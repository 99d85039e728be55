package dev.colophon.extractors.internal.phrase;

/** What can be said of a candidate by degrees; written {@code phrase_all=-3} in a table of cues. */
public enum Scale {
    /** How much its surroundings speak for the phrase in unannotated abstracts. */
    PHRASE_AROUND,
    /** How much words and surroundings speak for the phrase in unannotated abstracts. */
    PHRASE_ALL,
    /** The same as the first for all phrases with its last word. */
    HEAD_AROUND,
    /** The same as the second for all phrases with its last word. */
    HEAD_ALL,
    /** The log odds that a tagger gives exactly this phrase. */
    TAGGED,
    /** The log odds that a tagger gives a longer phrase around this one. */
    TAGGED_LONGER,
    /** The log odds that a tagger gives a shorter phrase inside this one. */
    TAGGED_SHORTER,
    /** The log odds that a tagger gives this phrase as a name of another kind. */
    TAGGED_OTHER;

    static final int LOWEST = -12;
    static final int HIGHEST = 12;
    static final Scale[] VALUES = values();
    static final int SLOTS = VALUES.length * (HIGHEST - LOWEST + 1);
    private static final double STEPS = 2;
    private static final double TAGGER_STEPS = 0.7;

    /** The level of a tagger's probability, in coarser steps. */
    static int ofTagger(double probability) {
        return bounded(TAGGER_STEPS * StrictMath.log(probability / (1 - probability)));
    }

    private static int bounded(double level) {
        return (int) Math.max(LOWEST, Math.min(HIGHEST, Math.rint(level)));
    }

    /**
     * The level of a probability.
     *
     * @param probability between 0 and 1
     * @return twice the log odds, rounded and bounded
     */
    public static int level(double probability) {
        return bounded(STEPS * StrictMath.log(probability / (1 - probability)));
    }

    /** The place of a level among the levels of all scales. */
    @SuppressWarnings("EnumOrdinal") // a place in memory; nothing keeps the number
    int slot(int level) {
        return ordinal() * (HIGHEST - LOWEST + 1) + level - LOWEST;
    }
}
