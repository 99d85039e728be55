package dev.colophon.extractors.internal.tagger;

/** The features that a word gives to itself and to its neighbours, whatever else stands there. */
final class WordFeatures {

    private static final int LONGEST_AFFIX = 4;

    /** The granularity of clusters that tells most where the word itself tells too much. */
    static final int LEVEL = 1;

    private WordFeatures() {}

    /**
     * Adds the features of a word.
     *
     * @param seat where the word stands, seen from the one that is labelled: a {@link Seat}
     */
    static void add(Word word, int seat, FeatureBuffer out) {
        if (seat < Seat.WINDOW) {
            addNear(word, seat, out);
            return;
        }
        switch (seat) {
            case Seat.THIRD_BEFORE -> out.add(43, word.cluster(LEVEL));
            case Seat.THIRD_AFTER -> out.add(44, word.cluster(LEVEL));
            case Seat.BEFORE_RUN -> addWithCluster(word, 50, 55, out);
            case Seat.AFTER_RUN -> addWithCluster(word, 51, 56, out);
            case Seat.LAST_OF_RUN -> addWithCluster(word, 57, 58, out);
            case Seat.BEFORE_OTHER -> out.add(90, word.lower);
            case Seat.AFTER_OTHER -> out.add(91, word.lower);
            case Seat.BEFORE_OTHER_RUN -> addWithCluster(word, 92, 94, out);
            case Seat.AFTER_OTHER_RUN -> addWithCluster(word, 93, 95, out);
            default -> throw new IllegalArgumentException("no such seat: " + seat);
        }
    }

    private static void addWithCluster(Word word, int template, int clusterTemplate, FeatureBuffer out) {
        out.add(template, word.lower);
        out.add(clusterTemplate, word.cluster(LEVEL));
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
