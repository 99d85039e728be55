package dev.colophon.extractors.internal.tagger;

import dev.colophon.spi.EntityKind;
import java.util.stream.IntStream;

/**
 * The forward and backward probabilities of the labels of one sentence, computed exactly. Holds its arrays for the next
 * sentence. Not thread-safe.
 */
public final class Lattice {

    private static final int LABELS = NameLabels.COUNT;
    private static final double SMALLEST_PRODUCT = 1e-100;

    private Transitions transitions = Transitions.NONE;
    private final double[] next = new double[LABELS];
    private final double[] masses = new double[Transitions.EDGES];
    private final double[] sums = new double[Transitions.EDGES];
    private int length;
    private double[] emissions = new double[64 * LABELS];
    private double[] forward = new double[64 * LABELS];
    private double[] backward = new double[64 * LABELS];
    private double[] scales = new double[64];
    private double logNorm;
    private double product = 1;

    /**
     * Sets the weights of the transitions.
     *
     * @param weights the log weight of each pair of labels, at {@code first * COUNT + second}
     */
    public void transitions(double[] weights) {
        transitions = Transitions.of(weights);
    }

    /** Sets the factors of the transitions. */
    void transitions(Transitions factors) {
        transitions = factors;
    }

    /** Turns to a sentence of so many tokens. */
    public void start(int tokens) {
        length = tokens;
        if (scales.length < tokens) {
            int room = Math.max(tokens, 2 * scales.length);
            scales = new double[room];
            emissions = new double[room * LABELS];
            forward = new double[room * LABELS];
            backward = new double[room * LABELS];
        }
        logNorm = 0;
        product = 1;
    }

    /**
     * Sets the scores of the labels of a token.
     *
     * @param token its place in the sentence
     * @param scores the log weight of each label
     */
    public void emission(int token, double[] scores) {
        double highest = scores[0];
        for (int label = 1; label < LABELS; label++) {
            highest = Math.max(highest, scores[label]);
        }
        logNorm += highest;
        for (int label = 0; label < LABELS; label++) {
            emissions[token * LABELS + label] = FastExp.exp(scores[label] - highest);
        }
    }

    /**
     * Sets the scores of the labels of all tokens.
     *
     * @param units the log weight of each label, in units of {@link NameModel#UNIT}, those of one token behind those of the other
     */
    void emissions(int[] units) {
        for (int first = 0; first < length * LABELS; first += LABELS) {
            int highest = units[first];
            for (int label = 1; label < LABELS; label++) {
                highest = Math.max(highest, units[first + label]);
            }
            logNorm += highest * NameModel.UNIT;
            for (int label = 0; label < LABELS; label++) {
                emissions[first + label] = UnitExp.ofMinus(highest - units[first + label]);
            }
        }
    }

    /** Forbids a label at a token. */
    public void forbid(int token, int label) {
        emissions[token * LABELS + label] = 0;
    }

    /** Computes the probabilities. */
    public void run() {
        runForward();
        runBackward();
    }

    private void runForward() {
        for (int label = 0; label < LABELS; label++) {
            forward[label] = NameLabels.opens(label) ? emissions[label] : 0;
        }
        scale(0);
        for (int t = 1; t < length; t++) {
            transitions.forward(forward, t * LABELS, emissions, masses, sums);
            scale(t);
        }
    }

    private void scale(int token) {
        int here = token * LABELS;
        if (token == length - 1) {
            for (int label = 0; label < LABELS; label++) {
                forward[here + label] = NameLabels.closes(label) ? forward[here + label] : 0;
            }
        }
        double sum = 0;
        for (int label = 0; label < LABELS; label++) {
            sum += forward[here + label];
        }
        scales[token] = 1 / sum;
        for (int label = 0; label < LABELS; label++) {
            forward[here + label] *= scales[token];
        }
        product *= sum;
        if (product < SMALLEST_PRODUCT || token == length - 1) {
            logNorm += StrictMath.log(product);
            product = 1;
        }
    }

    private void runBackward() {
        int last = (length - 1) * LABELS;
        for (int label = 0; label < LABELS; label++) {
            backward[last + label] = NameLabels.closes(label) ? 1 : 0;
        }

        for (int t = length - 2; t >= 0; t--) {
            int here = t * LABELS;
            int there = here + LABELS;
            for (int label = 0; label < LABELS; label++) {
                next[label] = backward[there + label] * emissions[there + label] * scales[t + 1];
            }
            transitions.backward(backward, here, next, masses, sums);
        }
    }

    /** The logarithm of the sum of the weights of all label sequences. */
    public double logNorm() {
        return logNorm;
    }

    /** The probability that a token has a label. */
    public double probability(int token, int label) {
        return forward[token * LABELS + label] * backward[token * LABELS + label];
    }

    /** The probability that a token is a part of a name of a kind. */
    public double probability(int token, EntityKind kind) {
        return probability(token, NameLabels.begin(kind))
                + probability(token, NameLabels.inside(kind))
                + probability(token, NameLabels.last(kind))
                + probability(token, NameLabels.only(kind));
    }

    /** The probability that a token has a label and the next one another; the token is not the last. */
    public double probability(int token, int label, int nextLabel) {
        int next = (token + 1) * LABELS + nextLabel;
        return forward[token * LABELS + label] * step(token, label, nextLabel) * backward[next];
    }

    /** The factor of going from a label of a token to a label of the next, so scaled that products are probabilities. */
    private double step(int token, int label, int nextLabel) {
        return transitions.factor(label, nextLabel) * emissions[(token + 1) * LABELS + nextLabel] * scales[token + 1];
    }

    /** What {@link #mass} starts from: the weight of all beginnings that give a token a label. */
    double opening(int token, int label) {
        return forward[token * LABELS + label];
    }

    /** Goes on from the weight of beginnings to that of beginnings with one more label. */
    double mass(double mass, int token, int label, int nextLabel) {
        return mass * step(token, label, nextLabel);
    }

    /** The probability of what a weight of beginnings, the last label of which is given, stands for. */
    double closing(double mass, int token, int label) {
        return mass * backward[token * LABELS + label];
    }

    /** The labels that can follow a label. */
    public static int[] after(int label) {
        return IntStream.range(0, LABELS)
                .filter(next -> NameLabels.follows(label, next))
                .toArray();
    }
}
