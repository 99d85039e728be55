package dev.colophon.extractors.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

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
        List<String> names = names(examples);
        LinearObjective objective =
                new LinearObjective(answers.size(), numbered(examples, names), names.size(), penalty);
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

    /** The clues seen often enough, one name a hash: the classifier could not tell two such apart. */
    private List<String> names(List<Example> examples) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Example example : examples) {
            example.clues().sizes().keySet().forEach(name -> counts.merge(name, 1, Integer::sum));
        }
        SortedMap<Integer, String> byHash = new TreeMap<>();
        counts.forEach((name, count) -> {
            if (count >= minimumCount) {
                byHash.putIfAbsent(name.hashCode(), name);
            }
        });
        Collection<String> kept = byHash.values();
        return kept.stream().sorted().toList();
    }

    private static List<LinearObjective.Row> numbered(List<Example> examples, List<String> names) {
        SortedMap<String, Integer> numbers = new TreeMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        List<LinearObjective.Row> rows = new ArrayList<>(examples.size());
        for (Example example : examples) {
            List<Integer> clues = new ArrayList<>();
            List<Double> sizes = new ArrayList<>();
            example.clues().sizes().forEach((name, size) -> {
                Integer number = numbers.get(name);
                if (number != null) {
                    clues.add(number);
                    sizes.add(size);
                }
            });
            rows.add(new LinearObjective.Row(
                    clues.stream().mapToInt(Integer::intValue).toArray(),
                    sizes.stream().mapToDouble(Double::doubleValue).toArray(),
                    example.answer(),
                    example.weight()));
        }
        return rows;
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
