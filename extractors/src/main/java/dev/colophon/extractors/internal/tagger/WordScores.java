package dev.colophon.extractors.internal.tagger;

import java.util.Arrays;

/**
 * What one word adds to the scores of the labels, in whole units, from each {@link Seat}; what it adds through its cluster alone
 * is with the other words of that. Immutable.
 */
final class WordScores {

    private static final int BEYOND = Seat.COUNT - Seat.FIRST_OF_WORDS;

    /** What most words have beyond the window. */
    private static final int[] NO_CELLS = CellRows.empty(BEYOND);

    /** Adds nothing. */
    static final WordScores NONE = new WordScores(new long[Seat.WINDOW * ScoreRow.SIZE], NO_CELLS);

    /** A {@link ScoreRow} for each seat of the window. */
    private final long[] window;

    /** {@link CellRows} for each seat from {@link Seat#FIRST_OF_WORDS} on. */
    private final int[] beyond;

    private WordScores(long[] window, int[] beyond) {
        this.window = window;
        this.beyond = beyond;
    }

    static WordScores of(Word word, FeatureTable features, FeatureBuffer buffer) {
        long[] window = new long[Seat.WINDOW * ScoreRow.SIZE];
        int[] sums = new int[NameLabels.COUNT];
        for (int seat = 0; seat < Seat.WINDOW; seat++) {
            buffer.clear();
            WordFeatures.add(word, seat, buffer);
            Arrays.fill(sums, 0);
            features.add(buffer, sums);
            ScoreRow.pack(sums, window, seat * ScoreRow.SIZE);
        }
        int[] beyond = CellRows.of(
                BEYOND, features, (row, out) -> WordFeatures.addBeyond(word, row + Seat.FIRST_OF_WORDS, out));
        return new WordScores(window, CellRows.isEmpty(beyond) ? NO_CELLS : beyond);
    }

    /** Adds what a word says from a seat of the window to a sum of rows. */
    void addWindow(int seat, long[] sum) {
        ScoreRow.add(window, seat * ScoreRow.SIZE, sum);
    }

    /** Adds what a word says from a seat beyond the window. */
    void addBeyond(int seat, int[] sums, int at) {
        CellRows.add(beyond, seat - Seat.FIRST_OF_WORDS, sums, at);
    }
}
