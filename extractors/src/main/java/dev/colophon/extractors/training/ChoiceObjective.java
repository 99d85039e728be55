package dev.colophon.extractors.training;

import dev.colophon.extractors.internal.result.ChoiceExample;
import java.util.Arrays;
import java.util.List;

/** How badly weights choose among options: the negative log probability of the right ones, and a penalty on large weights. */
final class ChoiceObjective implements DifferentiableFunction {

    private final List<ChoiceExample> examples;
    private final int dimension;
    private final double penalty;

    ChoiceObjective(List<ChoiceExample> examples, int dimension, double penalty) {
        this.examples = examples;
        this.dimension = dimension;
        this.penalty = penalty;
    }

    @Override
    public int dimension() {
        return dimension;
    }

    @Override
    public double evaluate(double[] point, double[] gradient) {
        double value = 0;
        for (int i = 0; i < dimension; i++) {
            gradient[i] = penalty * point[i];
            value += penalty / 2 * point[i] * point[i];
        }
        for (ChoiceExample example : examples) {
            value += add(example, point, gradient);
        }
        return value;
    }

    private static double add(ChoiceExample example, double[] point, double[] gradient) {
        int size = example.weights().size();
        double[] scores = new double[size];
        for (int i = 0; i < size; i++) {
            for (int weight : example.weights().get(i)) {
                scores[i] += point[weight];
            }
        }
        double best = Arrays.stream(scores).max().orElse(0);
        double all = 0;
        double right = 0;
        for (int i = 0; i < size; i++) {
            scores[i] = Math.exp(scores[i] - best);
            all += scores[i];
            right += example.right().get(i) ? scores[i] : 0;
        }
        for (int i = 0; i < size; i++) {
            double slope = scores[i] / all - (example.right().get(i) ? scores[i] / Math.max(right, 1e-12) : 0);
            for (int weight : example.weights().get(i)) {
                gradient[weight] += example.importance() * slope;
            }
        }
        return example.importance() * (Math.log(all) - Math.log(Math.max(right, 1e-12)));
    }
}
