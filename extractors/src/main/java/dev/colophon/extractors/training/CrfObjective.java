package dev.colophon.extractors.training;

import dev.colophon.extractors.internal.tagger.Lattice;
import dev.colophon.extractors.internal.tagger.NameLabels;
import java.util.Arrays;
import java.util.List;

/**
 * How badly weights explain the labels of sentences: the negative log-likelihood with a penalty on the squared weights, and
 * its gradient. The weights of the features come first, then those of the label pairs. Not thread-safe.
 */
final class CrfObjective implements DifferentiableFunction {

    private static final int LABELS = NameLabels.COUNT;

    private final FeatureIndex index;
    private final List<LabelledSentence> sentences;
    private final double penalty;
    private final Lattice lattice = new Lattice();
    private final int[][] after = new int[LABELS][];

    CrfObjective(FeatureIndex index, List<LabelledSentence> sentences, double penalty) {
        this.index = index;
        this.sentences = sentences;
        this.penalty = penalty;
        for (int label = 0; label < LABELS; label++) {
            after[label] = Lattice.after(label);
        }
    }

    @Override
    public int dimension() {
        return index.weightCount() + LABELS * LABELS;
    }

    @Override
    public double evaluate(double[] weights, double[] gradient) {
        double value = 0;
        for (int i = 0; i < weights.length; i++) {
            value += penalty * weights[i] * weights[i];
            gradient[i] = 2 * penalty * weights[i];
        }
        lattice.transitions(Arrays.copyOfRange(weights, index.weightCount(), weights.length));
        for (LabelledSentence sentence : sentences) {
            value += evaluate(sentence, weights, gradient);
        }
        return value;
    }

    private double evaluate(LabelledSentence sentence, double[] weights, double[] gradient) {
        double[] scores = new double[LABELS];
        lattice.start(sentence.length());
        double right = 0;
        for (int t = 0; t < sentence.length(); t++) {
            score(sentence.features()[t], weights, scores);
            lattice.emission(t, scores);
            right += scores[sentence.labels()[t]];
        }
        lattice.run();
        for (int t = 0; t < sentence.length(); t++) {
            learn(sentence, t, gradient);
        }
        for (int t = 0; t + 1 < sentence.length(); t++) {
            right += learnPair(sentence, t, weights, gradient);
        }
        return lattice.logNorm() - right;
    }

    private void score(int[] features, double[] weights, double[] scores) {
        Arrays.fill(scores, 0);
        for (int feature : features) {
            int end = index.rowStart(feature + 1);
            for (int i = index.rowStart(feature); i < end; i++) {
                scores[index.label(i)] += weights[i];
            }
        }
    }

    private void learn(LabelledSentence sentence, int token, double[] gradient) {
        double[] surplus = new double[LABELS];
        for (int label = 0; label < LABELS; label++) {
            surplus[label] = lattice.probability(token, label);
        }
        surplus[sentence.labels()[token]] -= 1;
        for (int feature : sentence.features()[token]) {
            int end = index.rowStart(feature + 1);
            for (int i = index.rowStart(feature); i < end; i++) {
                gradient[i] += surplus[index.label(i)];
            }
        }
    }

    private double learnPair(LabelledSentence sentence, int token, double[] weights, double[] gradient) {
        int base = index.weightCount();
        for (int label = 0; label < LABELS; label++) {
            for (int next : after[label]) {
                gradient[base + label * LABELS + next] += lattice.probability(token, label, next);
            }
        }
        int pair = base + sentence.labels()[token] * LABELS + sentence.labels()[token + 1];
        gradient[pair] -= 1;
        return weights[pair];
    }
}
