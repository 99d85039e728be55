package dev.colophon.extractors.internal.context;

import dev.colophon.extractors.internal.lexicon.TableReader;
import dev.colophon.spi.NameClue;
import java.util.ArrayList;
import java.util.List;

/**
 * What each clue is worth for each of some answers: a log-linear rule. The probability of an answer is proportional to the
 * exponential of the sum of its weights over the clues present. Immutable.
 */
public final class ClueWeights {

    private final double[][] weights;
    private final int answers;

    private ClueWeights(double[][] weights, int answers) {
        this.weights = weights;
        this.answers = answers;
    }

    /**
     * Reads weights from a data file: a clue's name, then one weight an answer.
     *
     * @param owner the class in whose package the file lies
     * @param name the file's name
     * @param answers how many answers there are
     * @return the weights; a clue without a line has none
     */
    public static ClueWeights read(Class<?> owner, String name, int answers) {
        double[][] weights = new double[ClueSet.SIZE][];
        TableReader table = TableReader.open(owner, name);
        while (table.nextRow()) {
            Integer clue = ClueSet.find(table.text());
            if (clue == null) {
                throw new IllegalArgumentException("no such clue: " + table.row());
            }
            double[] row = new double[answers];
            for (int i = 0; i < answers; i++) {
                row[i] = table.number();
            }
            if (table.hasCell()) {
                throw new IllegalArgumentException("not " + answers + " weights: " + table.row());
            }
            weights[clue] = row;
        }
        return new ClueWeights(weights, answers);
    }

    /**
     * The probability of each answer.
     *
     * @param clues what was seen
     * @return one probability an answer; they add up to 1
     */
    public double[] probabilities(ClueSet clues) {
        double[] sums = new double[answers];
        long[] bits = clues.bits();
        for (int word = 0; word < bits.length; word++) {
            for (long rest = bits[word]; rest != 0; rest &= rest - 1) {
                add(weights[(word << 6) + Long.numberOfTrailingZeros(rest)], sums);
            }
        }
        return normalize(sums);
    }

    /**
     * How much each clue speaks for one answer rather than for another.
     *
     * @param clues what was seen
     * @param answer the one answer
     * @param other the other
     * @return the clues that have weights
     */
    public List<NameClue> clues(ClueSet clues, int answer, int other) {
        List<NameClue> named = new ArrayList<>();
        for (int clue = 0; clue < weights.length; clue++) {
            double[] row = weights[clue];
            if (row != null && clues.isSet(clue)) {
                named.add(new NameClue(ClueSet.name(clue), row[answer] - row[other]));
            }
        }
        return named;
    }

    private static void add(double @org.jspecify.annotations.Nullable [] more, double[] sums) {
        if (more != null) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += more[i];
            }
        }
    }

    private static double[] normalize(double[] sums) {
        double total = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.exp(sums[i]);
            total += sums[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= total;
        }
        return sums;
    }
}
