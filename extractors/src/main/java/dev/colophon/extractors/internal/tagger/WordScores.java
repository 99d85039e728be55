package dev.colophon.extractors.internal.tagger;

import java.util.Arrays;

/**
 * What one word adds to the scores of the labels, in whole units, from each {@link Seat}. Immutable.
 */
final class WordScores {

    private static final int LABELS = NameLabels.COUNT;

    /** Adds nothing. */
    static final WordScores NONE =
            new WordScores(new long[Seat.WINDOW * ScoreRow.SIZE], new int[0], new short[Seat.COUNT + 1]);

    /** A {@link ScoreRow} for each seat of the window. */
    private final long[] window;

    /** What the word adds from each seat beyond the window: labels and weights as a {@link FeatureTable} has them. */
    private final int[] cells;

    private final short[] starts;

    private WordScores(long[] window, int[] cells, short[] starts) {
        this.window = window;
        this.cells = cells;
        this.starts = starts;
    }

    static WordScores of(Word word, FeatureTable features, FeatureBuffer buffer) {
        long[] window = new long[Seat.WINDOW * ScoreRow.SIZE];
        int[] cells = new int[(Seat.COUNT - Seat.WINDOW) * LABELS];
        short[] starts = new short[Seat.COUNT + 1];
        int[] sums = new int[LABELS];
        int size = 0;
        for (int seat = 0; seat < Seat.COUNT; seat++) {
            buffer.clear();
            WordFeatures.add(word, seat, buffer);
            Arrays.fill(sums, 0);
            features.add(buffer, sums);
            if (seat < Seat.WINDOW) {
                ScoreRow.pack(sums, window, seat * ScoreRow.SIZE);
            } else {
                size = FeatureTable.collect(sums, cells, size);
            }
            starts[seat + 1] = (short) size;
        }
        return new WordScores(window, Arrays.copyOf(cells, size), starts);
    }

    /** Adds what a word says from a seat of the window to a sum of rows. */
    void addWindow(int seat, long[] sum) {
        ScoreRow.add(window, seat * ScoreRow.SIZE, sum);
    }

    /** Adds what a word says from a seat beyond the window. */
    void addBeyond(int seat, int[] sums) {
        FeatureTable.addCells(cells, starts[seat], starts[seat + 1], sums);
    }
}
