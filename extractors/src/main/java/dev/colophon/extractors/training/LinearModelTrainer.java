package dev.colophon.extractors.training;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits the weights of a linear classifier: multinomial logistic regression with a penalty on the squared weights. The same
 * examples in the same order give the same weights.
 */
final class LinearModelTrainer {

    private static final int ITERATIONS = 300;
    private static final double TOLERANCE = 1e-5;

    private final List<String> answers;
    private final double penalty;
    private final int minimumCount;

    /**
     * A trainer.
     *
     * @param answers the names of the answers
     * @param penalty the factor of half the sum of the squared weights
     * @param minimumCount in how many examples a clue must be seen
     */
    LinearModelTrainer(List<String> answers, double penalty, int minimumCount) {
        this.answers = List.copyOf(answers);
        this.penalty = penalty;
        this.minimumCount = minimumCount;
    }

    /** Fits the weights to examples. */
    TrainedLinearModel train(List<Example> examples) {
        NumberedExamples numbered = NumberedExamples.of(examples, minimumCount);
        List<String> names = numbered.names();
        LinearObjective objective = new LinearObjective(answers.size(), numbered.rows(), names.size(), penalty);
        double[] weights = new LimitedMemoryBfgs(objective, ITERATIONS, TOLERANCE).minimize();
        return TrainedLinearModel.of(answers, names, weights);
    }

    /** The answers' probabilities for each example by a model that was fitted without the example's fold. */
    double[][] crossFitted(List<Example> examples, int[] folds, int foldCount) {
        double[][] probabilities = new double[examples.size()][];
        for (int fold = 0; fold < foldCount; fold++) {
            List<Example> others = new ArrayList<>();
            for (int i = 0; i < folds.length; i++) {
                if (folds[i] != fold) {
                    others.add(examples.get(i));
                }
            }
            TrainedLinearModel model = train(others);
            for (int i = 0; i < folds.length; i++) {
                if (folds[i] == fold) {
                    probabilities[i] = model.probabilities(examples.get(i).clues());
                }
            }
        }
        return probabilities;
    }

    /**
     * A thing with its right answer.
     *
     * @param clues what is seen of it
     * @param answer the number of its answer
     * @param weight how much it counts; usually 1
     */
    record Example(NamedClues clues, int answer, double weight) {}
}
