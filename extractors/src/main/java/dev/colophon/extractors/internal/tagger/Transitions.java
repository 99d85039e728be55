package dev.colophon.extractors.internal.tagger;

import dev.colophon.spi.EntityKind;
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

    /** How many labels open a name or stand outside, and how many close one or stand outside. */
    static final int EDGES = OPENING.length;

    /** No pair of labels is possible. */
    static final Transitions NONE = new Transitions(new double[LABELS * LABELS]);

    private final double[] factors;

    /** Of the closing labels, in their order, with the opening ones, in theirs. */
    private final double[] edges = new double[EDGES * EDGES];

    /** The same of the opening labels with the closing ones. */
    private final double[] edgesBack = new double[EDGES * EDGES];

    private Transitions(double[] factors) {
        this.factors = factors;
        for (int c = 0; c < EDGES; c++) {
            for (int o = 0; o < EDGES; o++) {
                double factor = factors[CLOSING[c] * LABELS + OPENING[o]];
                edges[c * EDGES + o] = factor;
                edgesBack[o * EDGES + c] = factor;
            }
        }
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
    void forward(double[] rows, int here, double[] emissions, double[] sums) {
        int there = here - LABELS;
        Arrays.fill(sums, 0);
        for (int c = 0; c < EDGES; c++) {
            double mass = rows[there + CLOSING[c]];
            for (int o = 0; o < EDGES; o++) {
                sums[o] += mass * edges[c * EDGES + o];
            }
        }
        for (int o = 0; o < EDGES; o++) {
            rows[here + OPENING[o]] = sums[o] * emissions[here + OPENING[o]];
        }
        for (EntityKind kind : NameLabels.KINDS) {
            int begin = NameLabels.begin(kind);
            int inside = NameLabels.inside(kind);
            goOn(rows, there, begin, inside, here, inside, emissions);
            goOn(rows, there, begin, inside, here, NameLabels.last(kind), emissions);
        }
    }

    private void goOn(double[] rows, int there, int begin, int inside, int here, int label, double[] emissions) {
        double sum = rows[there + begin] * factor(begin, label) + rows[there + inside] * factor(inside, label);
        rows[here + label] = sum * emissions[here + label];
    }

    /** Computes the row of a token, from {@code here} on, of what comes from the token after it. */
    void backward(double[] rows, int here, double[] next, double[] sums) {
        Arrays.fill(sums, 0);
        for (int o = 0; o < EDGES; o++) {
            double mass = next[OPENING[o]];
            for (int c = 0; c < EDGES; c++) {
                sums[c] += edgesBack[o * EDGES + c] * mass;
            }
        }
        for (int c = 0; c < EDGES; c++) {
            rows[here + CLOSING[c]] = sums[c];
        }
        for (EntityKind kind : NameLabels.KINDS) {
            int inside = NameLabels.inside(kind);
            int last = NameLabels.last(kind);
            for (int label = NameLabels.begin(kind); label <= inside; label++) {
                rows[here + label] = factor(label, inside) * next[inside] + factor(label, last) * next[last];
            }
        }
    }
}
