package dev.colophon.extractors.training;

import java.util.List;

/**
 * How badly weights explain the answers: the negative log-likelihood with a penalty, and its gradient. The weights of a clue's
 * answers stand side by side. Not thread-safe.
 */
final class LinearObjective implements DifferentiableFunction {

    private final int answers;
    private final List<Row> rows;
    private final int clues;
    private final double penalty;
    private final double[] scores;

    LinearObjective(int answers, List<Row> rows, int clues, double penalty) {
        this.answers = answers;
        this.rows = rows;
        this.clues = clues;
        this.penalty = penalty;
        scores = new double[answers];
    }

    @Override
    public int dimension() {
        return clues * answers;
    }

    @Override
    public double evaluate(double[] weights, double[] gradient) {
        double value = 0;
        for (int i = 0; i < weights.length; i++) {
            value += penalty / 2 * weights[i] * weights[i];
            gradient[i] = penalty * weights[i];
        }
        for (Row row : rows) {
            value += row.weight() * surprise(row, weights);
            scores[row.answer()] -= 1;
            learn(row, gradient);
        }
        return value;
    }

    /** The negative logarithm of the right answer's probability; leaves all answers' probabilities in the scores. */
    private double surprise(Row row, double[] weights) {
        java.util.Arrays.fill(scores, 0);
        for (int i = 0; i < row.clues().length; i++) {
            for (int k = 0; k < answers; k++) {
                scores[k] += row.sizes()[i] * weights[row.clues()[i] * answers + k];
            }
        }
        return -Probabilities.normalize(scores, row.answer());
    }

    private void learn(Row row, double[] gradient) {
        for (int i = 0; i < row.clues().length; i++) {
            for (int k = 0; k < answers; k++) {
                gradient[row.clues()[i] * answers + k] += row.weight() * row.sizes()[i] * scores[k];
            }
        }
    }

    /**
     * An example.
     *
     * @param clues the numbers of its clues
     * @param sizes their sizes
     * @param answer its answer
     * @param weight how much it counts
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Row(int[] clues, double[] sizes, int answer, double weight) {}
}
