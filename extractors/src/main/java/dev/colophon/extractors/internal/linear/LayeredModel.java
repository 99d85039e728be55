package dev.colophon.extractors.internal.linear;

import dev.colophon.extractors.internal.lexicon.TableReader;
import java.util.ArrayList;
import java.util.List;

/**
 * A classifier in two steps, for clues that mean one thing alone and another together: first a {@link LinearModel} whose
 * answers are not yet those to the question but units in between; then each unit, between -1 and 1, speaks for and against
 * every answer. Immutable and thread-safe. There is a file a step; that of the second has a line a unit: its name, a tab, one
 * weight an answer.
 */
public final class LayeredModel {

    private final LinearModel units;
    private final int unitCount;
    private final int answers;

    /** The weights of unit i start at i times the number of answers. */
    private final double[] weights;

    private LayeredModel(LinearModel units, int answers, double[] weights) {
        this.units = units;
        this.answers = answers;
        this.weights = weights;
        unitCount = weights.length / answers;
    }

    /**
     * Reads a model from two data files.
     *
     * @param owner the class in whose package the files lie
     * @param clues the name of the file with the clues' weights
     * @param units the name of the file with the units' weights
     * @param answers how many answers there are
     * @return the model
     * @throws IllegalArgumentException if a line has not as many weights as it should, or two clues have one hash
     */
    public static LayeredModel read(Class<?> owner, String clues, String units, int answers) {
        double[] weights = weights(TableReader.open(owner, units), answers);
        return new LayeredModel(LinearModel.read(owner, clues, weights.length / answers), answers, weights);
    }

    /**
     * Makes a model of rows.
     *
     * @param clues for each clue its name and one weight a unit
     * @param units for each unit its name and one weight an answer
     * @param answers how many answers there are
     * @return the model
     */
    public static LayeredModel of(List<List<String>> clues, List<List<String>> units, int answers) {
        return new LayeredModel(
                LinearModel.of(clues, units.size()), answers, weights(TableReader.ofRows(units), answers));
    }

    private static double[] weights(TableReader table, int answers) {
        List<Double> weights = new ArrayList<>();
        while (table.nextRow()) {
            table.text();
            for (int i = 0; i < answers; i++) {
                weights.add(table.number());
            }
            if (table.hasCell()) {
                throw new IllegalArgumentException("not " + answers + " weights: " + table.row());
            }
        }
        return weights.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /**
     * How much speaks for each answer.
     *
     * @param clues what was seen; a clue that the model does not know says nothing
     * @return one sum an answer, to be {@linkplain LinearModel#normalize made probabilities} of
     */
    public double[] sums(ClueVector clues) {
        double[] seen = units.sums(clues);
        double[] sums = new double[answers];
        for (int unit = 0; unit < unitCount; unit++) {
            double strength = seen[unit] / (1 + Math.abs(seen[unit]));
            for (int i = 0; i < answers; i++) {
                sums[i] += strength * weights[unit * answers + i];
            }
        }
        return sums;
    }

    /**
     * What a clue for a unit is worth among other clues: the contributions of all clues add up to the difference of the answers'
     * sums, for a unit's strength is its sum over one plus its size.
     *
     * @param clues all that was seen
     * @param answer the one answer
     * @param other the other
     * @return one factor a unit
     */
    double[] worths(ClueVector clues, int answer, int other) {
        double[] worths = units.sums(clues);
        for (int unit = 0; unit < unitCount; unit++) {
            double lead = weights[unit * answers + answer] - weights[unit * answers + other];
            worths[unit] = lead / (1 + Math.abs(worths[unit]));
        }
        return worths;
    }

    /** How much a clue counts where the units are worth so much. */
    double weight(String clue, double[] worths) {
        double weight = 0;
        for (int unit = 0; unit < unitCount; unit++) {
            weight += units.weight(clue, unit) * worths[unit];
        }
        return weight;
    }
}
