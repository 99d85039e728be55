package dev.colophon.extractors.internal.tagger;

/**
 * Small facts of a place, packed into one number: a group, a value below 128 and, in most groups, the flags of the word. What a
 * state says is remembered, so a group may have several features.
 */
final class State {

    private static final int FLAG_BITS = 6;
    private static final int VALUE_BITS = 7;
    private static final int GROUP_BITS = FLAG_BITS + VALUE_BITS;
    private static final int PLACE_CLUE_BITS = 4;

    /** In which part of the paper the word stands, whether it starts its sentence, and the clues of the place. */
    private static final int PLACE = 0;

    /** The clues of the word, wherever it stands in the paper. */
    private static final int WORD_CLUES = 1;

    /** How often the word occurs in the paper. */
    private static final int COUNT = 2;

    /** The place of the word in its run of names. */
    private static final int RUN = 3;

    /** How many states there may be. */
    static final int LIMIT = 4 << GROUP_BITS;

    private State() {}

    static int place(int part, boolean starts, int clues, int flags) {
        return pack(PLACE, ((2 * part + (starts ? 1 : 0)) << PLACE_CLUE_BITS) | clues, flags);
    }

    static int wordClues(int clues, int flags) {
        return pack(WORD_CLUES, clues, flags);
    }

    static int count(int count, int flags) {
        return pack(COUNT, count, flags);
    }

    static int run(int length, int index) {
        return pack(RUN, length, index);
    }

    private static int pack(int group, int value, int flags) {
        return (group << GROUP_BITS) | (value << FLAG_BITS) | flags;
    }

    /** Adds the features of a state. */
    static void add(int state, FeatureBuffer out) {
        int value = (state >> FLAG_BITS) & ((1 << VALUE_BITS) - 1);
        int flags = state & ((1 << FLAG_BITS) - 1);
        switch (state >> GROUP_BITS) {
            case PLACE -> {
                int seat = value >> PLACE_CLUE_BITS;
                addPlace(seat >> 1, (seat & 1) != 0, flags, out);
                addClues(74, value & ((1 << PLACE_CLUE_BITS) - 1), flags, out);
            }
            case WORD_CLUES -> addClues(80, value, flags, out);
            case COUNT -> {
                out.add(81, value);
                out.add(82, FeatureHash.pair(value, flags));
            }
            default -> out.add(54, FeatureHash.pair(value, flags));
        }
    }

    private static void addPlace(int part, boolean starts, int flags, FeatureBuffer out) {
        out.add(70, part);
        out.add(71, FeatureHash.pair(part, flags));
        if (starts) {
            out.add(73, flags);
        }
    }

    /** The clues together, each alone, and each with the flags; the last two in the templates of their kind. */
    private static void addClues(int together, int clues, int flags, FeatureBuffer out) {
        int alone = together == 74 ? 75 : 83;
        out.add(together, clues);
        for (int rest = clues; rest != 0; rest &= rest - 1) {
            int bit = Integer.lowestOneBit(rest);
            out.add(alone, bit);
            out.add(alone + 1, FeatureHash.pair(bit, flags));
        }
    }
}
