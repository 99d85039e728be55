package dev.colophon.extractors.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The fitted weights of a classifier, to be written as a data file. Immutable and thread-safe. */
public final class TrainedLinearModel {

    private static final double SMALLEST = 0.005;

    private final List<String> answers;
    private final List<String> names;
    private final double[] weights;
    private final String how;
    private final Map<String, Integer> numbers = new HashMap<>();

    private TrainedLinearModel(List<String> answers, List<String> names, double[] weights, String how) {
        this.answers = answers;
        this.names = names;
        this.weights = weights;
        this.how = how;
        names.forEach(name -> numbers.put(name, numbers.size()));
    }

    /** A model of weights as they were fitted, those of a clue's answers side by side. */
    static TrainedLinearModel of(List<String> answers, List<String> names, double[] weights) {
        return new TrainedLinearModel(answers, names, centred(weights, answers.size()), " by logistic regression");
    }

    /** A model whose answers are units of another one, which all count as they are. */
    static TrainedLinearModel ofUnits(List<String> units, List<String> names, double[] weights) {
        return new TrainedLinearModel(units, names, weights, "");
    }

    /** What all answers have in common changes no probability. */
    private static double[] centred(double[] weights, int answers) {
        double[] centred = weights.clone();
        for (int first = 0; first < weights.length; first += answers) {
            double mean = 0;
            for (int k = 0; k < answers; k++) {
                mean += weights[first + k] / answers;
            }
            for (int k = 0; k < answers; k++) {
                centred[first + k] -= mean;
            }
        }
        return centred;
    }

    double[] probabilities(NamedClues clues) {
        double[] scores = new double[answers.size()];
        clues.sizes().forEach((name, size) -> {
            Integer number = numbers.get(name);
            for (int k = 0; number != null && k < scores.length; k++) {
                scores[k] += size * weights[number * scores.length + k];
            }
        });
        Probabilities.normalize(scores, 0);
        return scores;
    }

    /** The rows of the data file, by the clues' names: the name and a weight an answer, those worth next to nothing left out. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            List<String> row = new ArrayList<>(List.of(names.get(i)));
            double largest = 0;
            for (int k = 0; k < answers.size(); k++) {
                double weight = weights[i * answers.size() + k];
                row.add(String.format(Locale.ROOT, "%.2f", weight));
                largest = Math.max(largest, Math.abs(weight));
            }
            if (largest >= SMALLEST) {
                rows.add(row);
            }
        }
        return rows;
    }

    /**
     * Writes the data file: two lines of comment, then for each clue its name and one weight an answer, apart by tabs.
     *
     * @param what the first line of the comment: what the weights are for
     * @param out where to; neither flushed nor closed
     * @throws IOException if writing fails
     */
    public void write(String what, Appendable out) throws IOException {
        out.append("# ").append(what).append('\n');
        out.append("# A line: the clue, a tab, its weights for ")
                .append(String.join(", ", answers))
                .append(". Fitted to annotated papers")
                .append(how)
                .append(".\n");
        for (List<String> row : rows()) {
            out.append(String.join("\t", row)).append('\n');
        }
    }
}
