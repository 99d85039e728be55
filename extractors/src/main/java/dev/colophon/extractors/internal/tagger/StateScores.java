package dev.colophon.extractors.internal.tagger;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** What each {@link State} adds to the scores of the labels, summed up when it first occurs. Thread-safe without locks. */
final class StateScores {

    private final FeatureTable features;
    private final AtomicReferenceArray<int @Nullable []> cells = new AtomicReferenceArray<>(State.LIMIT);

    StateScores(FeatureTable features) {
        this.features = features;
    }

    void add(int state, int[] sums) {
        int[] known = cells.getAcquire(state);
        int[] row = known == null ? sum(state) : known;
        FeatureTable.addCells(row, 0, row.length, sums);
    }

    private int[] sum(int state) {
        FeatureBuffer buffer = new FeatureBuffer();
        State.add(state, buffer);
        int[] sums = new int[NameLabels.COUNT];
        features.add(buffer, sums);
        int[] all = new int[NameLabels.COUNT];
        int[] row = Arrays.copyOf(all, FeatureTable.collect(sums, all, 0));
        cells.setRelease(state, row);
        return row;
    }
}
