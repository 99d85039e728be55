package dev.colophon.extractors.internal.tagger;

import java.util.Arrays;

/**
 * How much each pair of neighbouring labels speaks for itself. Immutable.
 *
 * <p>After a label that closes a name, or stands outside, comes any label that opens one, or stands outside; within a name
 * of several tokens only its own kind goes on. So of all pairs of labels few are possible, in two blocks that are gone
 * through without a look at the others. Sums are made in the order of the labels.
 */
final class Transitions {

    private static final int LABELS = NameLabels.COUNT;
    private static final int[] OPENING = labels(true);
    private static final int[] CLOSING = labels(false);

    /** How far the labels within a name of several tokens stand behind that of its first one. */
    private static final int INSIDE = 1;

    private static final int LAST = 2;
    private static final int[] BEGIN =
            NameLabels.KINDS.stream().mapToInt(NameLabels::begin).toArray();

    /** How many labels open a name or stand outside, and how many close one or stand outside. */
    static final int EDGES = EdgeFactors.COUNT;

    /** No pair of labels is possible. */
    static final Transitions NONE = new Transitions(new double[LABELS * LABELS]);

    private final double[] factors;

    /** Of the closing labels, in their order, with the opening ones, in theirs. */
    private final EdgeFactors edges;

    /** The same of the opening labels with the closing ones. */
    private final EdgeFactors edgesBack;

    private Transitions(double[] factors) {
        this.factors = factors;
        double[] forth = new double[EDGES * EDGES];
        double[] back = new double[EDGES * EDGES];
        for (int c = 0; c < EDGES; c++) {
            for (int o = 0; o < EDGES; o++) {
                double factor = factors[CLOSING[c] * LABELS + OPENING[o]];
                forth[c * EDGES + o] = factor;
                back[o * EDGES + c] = factor;
            }
        }
        edges = new EdgeFactors(forth);
        edgesBack = new EdgeFactors(back);
    }

    /** The transitions with some weights: the logarithms of the factors, at {@code first * COUNT + second}. */
    static Transitions of(double[] weights) {
        double[] factors = new double[LABELS * LABELS];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = NameLabels.follows(i / LABELS, i % LABELS) ? StrictMath.exp(weights[i]) : 0;
        }
        return new Transitions(factors);
    }

    private static int[] labels(boolean opening) {
        int[] labels = new int[LABELS];
        int size = 0;
        for (int label = 0; label < LABELS; label++) {
            if (opening ? NameLabels.opens(label) : NameLabels.closes(label)) {
                labels[size++] = label;
            }
        }
        return Arrays.copyOf(labels, size);
    }

    /** The factor of two neighbouring labels; 0 where the second cannot follow. */
    double factor(int first, int second) {
        return factors[first * LABELS + second];
    }

    /** Computes the row of a token, from {@code here} on, of the row before it. */
    void forward(double[] rows, int here, double[] emissions, double[] masses, double[] sums) {
        int there = here - LABELS;
        for (int c = 0; c < EDGES; c++) {
            masses[c] = rows[there + CLOSING[c]];
        }
        edges.multiply(masses, sums);
        for (int o = 0; o < EDGES; o++) {
            rows[here + OPENING[o]] = sums[o] * emissions[here + OPENING[o]];
        }
        for (int begin : BEGIN) {
            goOn(rows, there, begin, here, begin + INSIDE, emissions);
            goOn(rows, there, begin, here, begin + LAST, emissions);
        }
    }

    private void goOn(double[] rows, int there, int begin, int here, int label, double[] emissions) {
        int inside = begin + INSIDE;
        double sum = rows[there + begin] * factor(begin, label) + rows[there + inside] * factor(inside, label);
        rows[here + label] = sum * emissions[here + label];
    }

    /** Computes the row of a token, from {@code here} on, of what comes from the token after it. */
    void backward(double[] rows, int here, double[] next, double[] masses, double[] sums) {
        for (int o = 0; o < EDGES; o++) {
            masses[o] = next[OPENING[o]];
        }
        edgesBack.multiply(masses, sums);
        for (int c = 0; c < EDGES; c++) {
            rows[here + CLOSING[c]] = sums[c];
        }
        for (int begin : BEGIN) {
            int inside = begin + INSIDE;
            int last = begin + LAST;
            for (int label = begin; label <= inside; label++) {
                rows[here + label] = factor(label, inside) * next[inside] + factor(label, last) * next[last];
            }
        }
    }
}
