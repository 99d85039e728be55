package dev.colophon.extractors.internal.tagger;

import java.util.Arrays;

/**
 * Features whose weights are still to be added, each with the place of its sums. To look many up together takes less time than one
 * by one: the memory then fetches for all at once. Not thread-safe.
 */
final class PendingFeatures {

    private final FeatureTable features;

    /** The key in the upper half, the place in the lower. */
    private long[] pending = new long[128];

    private long[] entries = new long[128];
    private int size;

    PendingFeatures(FeatureTable features) {
        this.features = features;
    }

    /** Notes a feature, unless it is sure to be unknown. */
    void add(int key, int at) {
        if (size == pending.length) {
            pending = Arrays.copyOf(pending, 2 * size);
            entries = new long[2 * size];
        }
        pending[size] = ((long) key << Integer.SIZE) | at;
        size += features.sieve(key);
    }

    /** Adds the weights of all features to the sums at their places, and forgets them. */
    void addTo(int[] sums) {
        for (int i = 0; i < size; i++) {
            entries[i] = features.firstEntry(key(i));
        }
        for (int i = 0; i < size; i++) {
            entries[i] = features.entry(key(i), entries[i]);
        }
        for (int i = 0; i < size; i++) {
            features.addEntry(entries[i], sums, (int) pending[i]);
        }
        size = 0;
    }

    private int key(int index) {
        return (int) (pending[index] >>> Integer.SIZE);
    }
}
