package dev.colophon.extractors.internal.phrase;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Adds the weights of cues up, each cue once. For one thread. */
final class CueSum implements IntConsumer {

    private final float[] weights;
    private final int[] seen;
    private int mark;
    private float value;
    private int[] cues = new int[64];
    private int count;

    CueSum(CueTable table, boolean besideTagger) {
        weights = table.weights(besideTagger);
        seen = new int[weights.length];
    }

    void start() {
        mark++;
        value = 0;
        count = 0;
    }

    @Override
    public void accept(int cue) {
        if (seen[cue] != mark) {
            seen[cue] = mark;
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
        return found[0] == 0 ? Arrays.copyOfRange(found, 1, count) : found;
    }
}
