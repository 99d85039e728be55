package dev.colophon.extractors.internal.phrase;

import java.util.Arrays;

/** Adds the weights of cues up, each cue once. For one thread. */
final class CueSum {

    private final float[] weights;
    private final long[] seen;
    private float value;
    private int[] cues = new int[64];
    private int count;

    CueSum(float[] weights) {
        this.weights = weights;
        seen = new long[(weights.length >> 6) + 1];
    }

    void start() {
        for (int i = 0; i < count; i++) {
            seen[cues[i] >> 6] = 0;
        }
        value = 0;
        count = 0;
    }

    /** Adds what a word gives in a place. */
    void addPair(int pair) {
        if (pair != 0) {
            add(WordCues.own(pair));
            add(WordCues.ofKind(pair));
        }
    }

    /** Adds a cue; 0 is none. */
    void add(int cue) {
        long bit = 1L << cue;
        if (cue != 0 && (seen[cue >> 6] & bit) == 0) {
            seen[cue >> 6] |= bit;
            value += weights[cue];
            if (count == cues.length) {
                cues = Arrays.copyOf(cues, 2 * count);
            }
            cues[count++] = cue;
        }
    }

    float value() {
        return value;
    }

    /** The cues since the start, in order. */
    int[] cues() {
        int[] found = Arrays.copyOf(cues, count);
        Arrays.sort(found);
        return found;
    }
}
