package dev.colophon.extractors.internal.tagger;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** What each {@link State} adds to the scores of the labels, a {@link ScoreRow} made when it first occurs. Thread-safe without locks. */
final class StateScores {

    private final FeatureTable features;
    private final AtomicReferenceArray<long @Nullable []> rows = new AtomicReferenceArray<>(State.LIMIT);

    StateScores(FeatureTable features) {
        this.features = features;
    }

    /** Adds what a state says to a sum of rows. */
    void add(int state, long[] sum) {
        long[] known = rows.getAcquire(state);
        ScoreRow.add(known == null ? row(state) : known, 0, sum);
    }

    private long[] row(int state) {
        FeatureBuffer buffer = new FeatureBuffer();
        State.add(state, buffer);
        int[] sums = new int[NameLabels.COUNT];
        features.add(buffer, sums);
        long[] row = new long[ScoreRow.SIZE];
        ScoreRow.pack(sums, row, 0);
        rows.setRelease(state, row);
        return row;
    }
}
