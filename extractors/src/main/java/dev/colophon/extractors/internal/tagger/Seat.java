package dev.colophon.extractors.internal.tagger;

/**
 * Where a word stands, seen from the one that is labelled. The seats of the window come first: the second word before, the
 * first one before, the word itself, and so on. The sums of the window's weights are remembered as full rows, those of the
 * other seats as the few labels that they speak of, by word, by cluster, or by both.
 */
final class Seat {

    /** How far the window reaches to each side. */
    static final int REACH = 2;

    /** How many seats the window has. */
    static final int WINDOW = 2 * REACH + 1;

    /** The third word before and behind, of which the cluster counts. */
    static final int THIRD_BEFORE = WINDOW;

    static final int THIRD_AFTER = WINDOW + 1;

    /** From which seat on the word itself counts too. */
    static final int FIRST_OF_WORDS = WINDOW + 2;

    /** The word before, and the one behind, the run of names that the labelled word is in; the last one of that run. */
    static final int BEFORE_RUN = FIRST_OF_WORDS;

    static final int AFTER_RUN = FIRST_OF_WORDS + 1;
    static final int LAST_OF_RUN = FIRST_OF_WORDS + 2;

    /** Beside the run of names that another mention of the labelled word is in. */
    static final int BEFORE_OTHER_RUN = FIRST_OF_WORDS + 3;

    static final int AFTER_OTHER_RUN = FIRST_OF_WORDS + 4;

    /** From which seat on the cluster counts no more. */
    static final int END_OF_CLUSTERS = FIRST_OF_WORDS + 5;

    /** Beside another mention of the labelled word. */
    static final int BEFORE_OTHER = END_OF_CLUSTERS;

    static final int AFTER_OTHER = END_OF_CLUSTERS + 1;

    /** Before, and behind, a word of small letters only. */
    static final int BEFORE_PLAIN = END_OF_CLUSTERS + 2;

    static final int AFTER_PLAIN = END_OF_CLUSTERS + 3;

    /** How many seats there are. */
    static final int COUNT = END_OF_CLUSTERS + 4;

    private Seat() {}
}
