package dev.colophon.extractors.training;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Learns a vector for each word from the words around it: skip-gram with negative samples. Deterministic, one thread. */
final class SkipGram {

    private static final int NEGATIVES = 5;
    private static final double SUBSAMPLING = 1e-4;
    private static final float FIRST_RATE = 0.05f;
    private static final float LAST_RATE = 0.0005f;
    private static final int TABLE_SIZE = 1 << 20;
    private static final int SIGMOID_STEPS = 4096;
    private static final float SIGMOID_REACH = 8;

    private final int window;
    private final long[] counts;
    private final float[][] inner;
    private final float[][] outer;
    private final float[] sigmoid = new float[SIGMOID_STEPS];
    private final int[] negatives = new int[TABLE_SIZE];
    private final float[] change;
    private final SplittableRandom random;

    /**
     * @param counts how often each word occurs
     */
    SkipGram(long[] counts, int dimensions, int window, long seed) {
        this.counts = counts;
        this.window = window;
        inner = new float[counts.length][dimensions];
        outer = new float[counts.length][dimensions];
        change = new float[dimensions];
        random = new SplittableRandom(seed);
        for (float[] vector : inner) {
            for (int d = 0; d < dimensions; d++) {
                vector[d] = (float) ((random.nextDouble() - 0.5) / dimensions);
            }
        }
        for (int i = 0; i < SIGMOID_STEPS; i++) {
            double x = (2.0 * i / SIGMOID_STEPS - 1) * SIGMOID_REACH;
            sigmoid[i] = (float) (1 / (1 + StrictMath.exp(-x)));
        }
        fillNegatives();
    }

    private void fillNegatives() {
        double total = 0;
        for (long count : counts) {
            total += StrictMath.pow((double) count, 0.75);
        }
        double reached = 0;
        int slot = 0;
        for (int word = 0; word < counts.length; word++) {
            reached += StrictMath.pow((double) counts[word], 0.75) / total;
            while (slot < TABLE_SIZE && slot < reached * TABLE_SIZE) {
                negatives[slot++] = word;
            }
        }
        while (slot < TABLE_SIZE) {
            negatives[slot++] = counts.length - 1;
        }
    }

    /** Learns from texts, several times over; the answer is the vector of each word, of length one. */
    float[][] learn(List<int[]> texts, int epochs) {
        double[] keep = keep();
        long total = 0;
        for (int[] text : texts) {
            total += text.length;
        }
        long done = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (int[] text : texts) {
                float left = 1 - (float) done / (total * epochs);
                learn(sampled(text, keep), Math.max(LAST_RATE, FIRST_RATE * left));
                done += text.length;
            }
        }
        for (float[] vector : inner) {
            Vectors.normalize(vector);
        }
        return inner;
    }

    private double[] keep() {
        double total = 0;
        for (long count : counts) {
            total += count;
        }
        double[] keep = new double[counts.length];
        for (int word = 0; word < keep.length; word++) {
            double share = counts[word] / total;
            keep[word] = StrictMath.sqrt(SUBSAMPLING / share) + SUBSAMPLING / share;
        }
        return keep;
    }

    private int[] sampled(int[] text, double[] keep) {
        int[] sample = new int[text.length];
        int size = 0;
        for (int word : text) {
            if (keep[word] >= 1 || random.nextDouble() < keep[word]) {
                sample[size++] = word;
            }
        }
        return Arrays.copyOf(sample, size);
    }

    private void learn(int[] text, float rate) {
        for (int i = 0; i < text.length; i++) {
            int reach = 1 + random.nextInt(window);
            int end = Math.min(text.length, i + reach + 1);
            for (int j = Math.max(0, i - reach); j < end; j++) {
                if (j != i) {
                    learnPair(text[j], text[i], rate);
                }
            }
        }
    }

    private void learnPair(int word, int context, float rate) {
        float[] vector = inner[word];
        Arrays.fill(change, 0);
        pull(vector, outer[context], 1, rate);
        for (int n = 0; n < NEGATIVES; n++) {
            int negative = negatives[random.nextInt(TABLE_SIZE)];
            if (negative != context) {
                pull(vector, outer[negative], 0, rate);
            }
        }
        Vectors.add(1, change, vector);
    }

    private void pull(float[] vector, float[] other, int target, float rate) {
        float step = (target - sigmoid(Vectors.dot(vector, other))) * rate;
        Vectors.add(step, other, change);
        Vectors.add(step, vector, other);
    }

    private float sigmoid(float x) {
        if (x >= SIGMOID_REACH) {
            return 1;
        }
        return x <= -SIGMOID_REACH ? 0 : sigmoid[(int) ((x / SIGMOID_REACH + 1) * (SIGMOID_STEPS / 2))];
    }
}
