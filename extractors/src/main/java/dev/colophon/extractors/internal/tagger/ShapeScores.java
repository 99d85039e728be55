package dev.colophon.extractors.internal.tagger;

import org.jspecify.annotations.Nullable;

/**
 * What the shapes of a word and of its neighbours add to the scores of the labels, remembered for a bounded number of such
 * threes: few of them make nearly all of a text. Thread-safe without locks as {@link WordMemory} is.
 */
final class ShapeScores {

    private static final int BITS = 12;

    private final FeatureTable features;
    private final @Nullable Row[] rows = new Row[1 << BITS];

    ShapeScores(FeatureTable features) {
        this.features = features;
    }

    /** Adds what three shapes say of the middle one to the sums of the labels from a place of an array on. */
    void add(long before, long here, long after, int[] sums, int at) {
        int place = place(before, here, after);
        Row row = rows[place];
        if (row == null || row.here != here || row.before != before || row.after != after) {
            row = row(before, here, after);
            rows[place] = row;
        }
        for (int label = 0; label < NameLabels.COUNT; label++) {
            sums[at + label] += row.sums[label];
        }
    }

    private static int place(long before, long here, long after) {
        return (int) (FeatureHash.pair(before + Long.rotateLeft(after, 21), here) >>> (Long.SIZE - BITS));
    }

    private Row row(long before, long here, long after) {
        FeatureBuffer buffer = new FeatureBuffer();
        buffer.shapes(before, here, after);
        int[] sums = new int[NameLabels.COUNT];
        features.add(buffer, sums);
        return new Row(before, here, after, sums);
    }

    /** Immutable, so that any thread sees all of it. */
    private static final class Row {

        private final long before;
        private final long here;
        private final long after;
        private final int[] sums;

        private Row(long before, long here, long after, int[] sums) {
            this.before = before;
            this.here = here;
            this.after = after;
            this.sums = sums;
        }
    }
}
