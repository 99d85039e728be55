package dev.colophon.extractors.internal.tagger;

/**
 * Where a word stands, seen from the one that is labelled. The seats of the window come first: the second word before, the
 * first one before, the word itself, and so on. The sums of the window's weights are remembered as full rows, those of the
 * other seats as the few labels that they speak of.
 */
final class Seat {

    /** How far the window reaches to each side. */
    static final int REACH = 2;

    /** How many seats the window has. */
    static final int WINDOW = 2 * REACH + 1;

    static final int THIRD_BEFORE = WINDOW;
    static final int THIRD_AFTER = WINDOW + 1;

    /** The word before, and the one behind, the run of names that the labelled word is in; the last one of that run. */
    static final int BEFORE_RUN = WINDOW + 2;

    static final int AFTER_RUN = WINDOW + 3;
    static final int LAST_OF_RUN = WINDOW + 4;

    /** Beside another mention of the labelled word, and beside the run of names that this other one is in. */
    static final int BEFORE_OTHER = WINDOW + 5;

    static final int AFTER_OTHER = WINDOW + 6;
    static final int BEFORE_OTHER_RUN = WINDOW + 7;
    static final int AFTER_OTHER_RUN = WINDOW + 8;

    /** How many seats there are. */
    static final int COUNT = WINDOW + 9;

    private Seat() {}
}
