package dev.colophon.extractors.internal.tagger;

import java.util.Arrays;

/**
 * Rows of labels and weights, as a {@link FeatureTable} has them, in one array: first where each row starts and the last one
 * ends, then the cells of one row behind those of the other.
 */
final class CellRows {

    private CellRows() {}

    /** Writes the features of a row. */
    @FunctionalInterface
    interface Source {

        /** Adds all features of a row to a buffer. */
        void add(int row, FeatureBuffer out);
    }

    /** Rows without any cells. */
    static int[] empty(int count) {
        int[] rows = new int[count + 1];
        Arrays.fill(rows, rows.length);
        return rows;
    }

    /** Whether no row has a cell. */
    static boolean isEmpty(int[] rows) {
        return rows[0] == rows.length;
    }

    /** Sums the weights of the features of each row. */
    static int[] of(int count, FeatureTable features, Source source) {
        int[] rows = Arrays.copyOf(empty(count), (count + 1) + count * NameLabels.COUNT);
        int[] sums = new int[NameLabels.COUNT];
        FeatureBuffer buffer = new FeatureBuffer();
        for (int row = 0; row < count; row++) {
            buffer.clear();
            source.add(row, buffer);
            Arrays.fill(sums, 0);
            features.add(buffer, sums);
            rows[row + 1] = FeatureTable.collect(sums, rows, rows[row]);
        }
        return Arrays.copyOf(rows, rows[count]);
    }

    /** Adds the weights of a row to the sums of their labels, from a place of an array on. */
    static void add(int[] rows, int row, int[] sums, int at) {
        FeatureTable.addCells(rows, rows[row], rows[row + 1], sums, at);
    }
}
