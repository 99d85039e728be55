package dev.colophon.extractors.training;

import dev.colophon.extractors.internal.tagger.Lattice;
import dev.colophon.extractors.internal.tagger.NameLabels;
import java.util.Arrays;

/**
 * How badly weights explain the labels of sentences: the negative log-likelihood with a penalty on the squared weights, and
 * its gradient. The weights of the features come first, then those of the label pairs. Not thread-safe.
 */
final class CrfObjective implements DifferentiableFunction {

    private static final int LABELS = NameLabels.COUNT;

    private final FeatureIndex index;
    private final TrainingSet set;
    private final double penalty;
    private final Lattice lattice = new Lattice();
    private final int[][] after = new int[LABELS][];
    private final double[][] groupScores;
    private final double[][] groupSurplus;
    private final double[] scores = new double[LABELS];
    private final double[] surplus = new double[LABELS];

    /** The objective of a set whose features are the numbers of an index. */
    CrfObjective(FeatureIndex index, TrainingSet set, double penalty) {
        this.index = index;
        this.set = set;
        this.penalty = penalty;
        groupScores = new double[set.groups().size()][LABELS];
        groupSurplus = new double[set.groups().size()][LABELS];
        Arrays.setAll(after, Lattice::after);
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
        for (int group = 0; group < groupScores.length; group++) {
            Arrays.fill(groupScores[group], 0);
            Arrays.fill(groupSurplus[group], 0);
            score(set.groups().get(group), weights, groupScores[group]);
        }
        for (LabelledSentence sentence : set.sentences()) {
            value += evaluate(sentence, weights, gradient);
        }
        for (int group = 0; group < groupScores.length; group++) {
            learn(set.groups().get(group), groupSurplus[group], gradient);
        }
        return value;
    }

    private double evaluate(LabelledSentence sentence, double[] weights, double[] gradient) {
        lattice.start(sentence.length());
        double right = 0;
        for (int t = 0; t < sentence.length(); t++) {
            Arrays.fill(scores, 0);
            for (int group : sentence.groups()[t]) {
                add(groupScores[group], scores);
            }
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

    private void score(int[] features, double[] weights, double[] sums) {
        for (int feature : features) {
            int end = index.rowStart(feature + 1);
            for (int i = index.rowStart(feature); i < end; i++) {
                sums[index.label(i)] += weights[i];
            }
        }
    }

    private void learn(LabelledSentence sentence, int token, double[] gradient) {
        for (int label = 0; label < LABELS; label++) {
            surplus[label] = lattice.probability(token, label);
        }
        surplus[sentence.labels()[token]] -= 1;
        for (int group : sentence.groups()[token]) {
            add(surplus, groupSurplus[group]);
        }
        learn(sentence.features()[token], surplus, gradient);
    }

    private void learn(int[] features, double[] tooMuch, double[] gradient) {
        for (int feature : features) {
            int end = index.rowStart(feature + 1);
            for (int i = index.rowStart(feature); i < end; i++) {
                gradient[i] += tooMuch[index.label(i)];
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

    private static void add(double[] from, double[] to) {
        for (int label = 0; label < LABELS; label++) {
            to[label] += from[label];
        }
    }
}
