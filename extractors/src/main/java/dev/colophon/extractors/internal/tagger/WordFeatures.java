package dev.colophon.extractors.internal.tagger;

/** The features that a word gives to itself and to its neighbours, whatever else stands there. */
final class WordFeatures {

    private static final int LONGEST_AFFIX = 4;

    /** The granularity of clusters that tells most where the word itself tells too much. */
    static final int LEVEL = 1;

    /** The shape of words of small letters. */
    static final long PLAIN_SHAPE = FeatureHash.text("x");

    /** The templates of a word before, and behind, one with a shape. */
    static final int BEFORE_SHAPE = 35;

    static final int AFTER_SHAPE = 36;

    private WordFeatures() {}

    /**
     * Adds the features of a word.
     *
     * @param seat where the word stands, seen from the one that is labelled: a {@link Seat}
     */
    static void add(Word word, int seat, FeatureBuffer out) {
        if (seat < Seat.WINDOW) {
            addNear(word, seat, out);
        } else {
            addBeyond(word, seat, out);
            addCluster(word.cluster(LEVEL), seat, out);
        }
    }

    /** Adds the features that a word has beyond the window, those of its cluster aside. */
    static void addBeyond(Word word, int seat, FeatureBuffer out) {
        switch (seat) {
            case Seat.BEFORE_PLAIN -> out.add(BEFORE_SHAPE, FeatureHash.pair(word.lower, PLAIN_SHAPE));
            case Seat.AFTER_PLAIN -> out.add(AFTER_SHAPE, FeatureHash.pair(PLAIN_SHAPE, word.lower));
            case Seat.BEFORE_RUN -> out.add(50, word.lower);
            case Seat.AFTER_RUN -> out.add(51, word.lower);
            case Seat.LAST_OF_RUN -> out.add(57, word.lower);
            case Seat.BEFORE_OTHER -> out.add(90, word.lower);
            case Seat.AFTER_OTHER -> out.add(91, word.lower);
            case Seat.BEFORE_OTHER_RUN -> out.add(92, word.lower);
            case Seat.AFTER_OTHER_RUN -> out.add(93, word.lower);
            default -> {}
        }
    }

    /** Adds the features that any word of a cluster has beyond the window. */
    static void addCluster(int cluster, int seat, FeatureBuffer out) {
        switch (seat) {
            case Seat.THIRD_BEFORE -> out.add(43, cluster);
            case Seat.THIRD_AFTER -> out.add(44, cluster);
            case Seat.BEFORE_RUN -> out.add(55, cluster);
            case Seat.AFTER_RUN -> out.add(56, cluster);
            case Seat.LAST_OF_RUN -> out.add(58, cluster);
            case Seat.BEFORE_OTHER_RUN -> out.add(94, cluster);
            case Seat.AFTER_OTHER_RUN -> out.add(95, cluster);
            default -> {}
        }
    }

    /** Adds the features that the shapes of three neighbouring words have together. */
    static void addShapes(long before, long here, long after, FeatureBuffer out) {
        long first = FeatureHash.pair(before, here);
        out.add(37, first);
        out.add(38, FeatureHash.pair(here, after));
        out.add(39, FeatureHash.pair(first, after));
    }

    private static void addNear(Word word, int seat, FeatureBuffer out) {
        int template = 100 + 20 * seat;
        int distance = Math.abs(seat - Seat.REACH);
        out.add(template, word.lower);
        out.add(template + 1, word.shape);
        for (int level = 0; level < word.clusters.length; level++) {
            out.add(template + 10 + level, word.clusters[level]);
        }
        if (distance == 1) {
            String text = word.text;
            out.add(template + 2, FeatureHash.text(text, Math.max(0, text.length() - 3), text.length()));
        }
        if (distance == 0) {
            addOwn(word, template, out);
        }
    }

    private static void addOwn(Word word, int template, FeatureBuffer out) {
        String text = word.text;
        int length = text.length();
        out.add(template + 3, 0);
        out.add(template + 4, word.exact);
        out.add(template + 5, FeatureHash.pair(word.flags, Math.min(8, length)));
        for (int n = 1; n <= LONGEST_AFFIX && n < length; n++) {
            out.add(template + 6, FeatureHash.text(text, 0, n));
            out.add(template + 7, FeatureHash.text(text, length - n, length));
        }
        int hyphen = text.indexOf('-');
        if (hyphen > 0 && hyphen + 1 < length) {
            out.add(template + 8, FeatureHash.text(text, 0, hyphen));
            out.add(template + 9, FeatureHash.text(text, text.lastIndexOf('-') + 1, length));
        }
    }
}
