package dev.colophon.examples.cli.evaluate;

import java.util.ArrayList;
import java.util.List;

/** How often facts of a confidence are right. Not thread-safe. */
public final class Calibration {

    private static final int BINS = 10;

    private final int[] counts = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] confidences = new double[BINS];

    Calibration() {}

    void add(double confidence, boolean isRight) {
        int bin = Math.min(BINS - 1, (int) (confidence * BINS));
        counts[bin]++;
        confidences[bin] += confidence;
        right[bin] += isRight ? 1 : 0;
    }

    /**
     * Facts of about the same confidence.
     *
     * @param from their least confidence
     * @param to where the next bin starts
     * @param count how many there are
     * @param confidence their mean confidence
     * @param right the share that is right
     */
    public record Bin(double from, double to, int count, double confidence, double right) {}

    /** The bins that hold facts.
     *
     * @return a bin for each tenth of the confidences, the lowest first
     */
    public List<Bin> bins() {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            if (counts[i] > 0) {
                bins.add(new Bin(
                        (double) i / BINS,
                        (i + 1.0) / BINS,
                        counts[i],
                        confidences[i] / counts[i],
                        (double) right[i] / counts[i]));
            }
        }
        return bins;
    }

    /** How many facts there are.
     *
     * @return the sum over the bins
     */
    public int count() {
        return bins().stream().mapToInt(Bin::count).sum();
    }

    /** The expected calibration error: how far confidence and share of right facts are apart, in the mean over the facts.
     *
     * @return a number in [0, 1]
     */
    public double error() {
        double sum = bins().stream()
                .mapToDouble(bin -> bin.count() * Math.abs(bin.confidence() - bin.right()))
                .sum();
        return sum / Math.max(1, count());
    }
}
