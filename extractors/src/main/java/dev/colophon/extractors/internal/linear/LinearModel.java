package dev.colophon.extractors.internal.linear;

import dev.colophon.extractors.internal.lexicon.TableReader;
import java.util.List;

/**
 * A log-linear classifier: the probability of an answer is proportional to the exponential of the sum of its weights over the
 * clues present. Immutable and thread-safe. The file has a line a clue: its name, a tab, one weight an answer.
 */
public final class LinearModel {

    private static final int SCATTER = 0x9E3779B9;

    private final int answers;
    private final int shift;

    /** For the clue in each slot its key and, below, its row; 0 where free. */
    private final long[] entries;

    /** The weights of the clue in row i start at i times the number of answers; row 0 is that of all unknown clues. */
    private final float[] weights;

    private int rows = 1;

    private LinearModel(int clues, int answers) {
        this.answers = answers;
        int bits = 33 - Integer.numberOfLeadingZeros(Math.max(1, clues));
        shift = 32 - bits;
        entries = new long[1 << bits];
        weights = new float[answers * (clues + 1)];
    }

    /**
     * Reads a model from a data file.
     *
     * @param owner the class in whose package the file lies
     * @param name the file's name
     * @param answers how many answers there are
     * @return the model
     * @throws IllegalArgumentException if a line has not that many weights, or two clues have one hash
     */
    public static LinearModel read(Class<?> owner, String name, int answers) {
        return read(TableReader.open(owner, name), answers);
    }

    /**
     * Makes a model of rows.
     *
     * @param rows for each clue its name and one weight an answer
     * @param answers how many answers there are
     * @return the model
     */
    public static LinearModel of(List<List<String>> rows, int answers) {
        return read(TableReader.ofRows(rows), answers);
    }

    private static LinearModel read(TableReader table, int answers) {
        LinearModel model = new LinearModel(table.lines(), answers);
        while (table.nextRow()) {
            model.put(table);
        }
        return model;
    }

    private void put(TableReader table) {
        int key = table.hash();
        int slot = slot(key);
        if (entries[slot] != 0) {
            throw new IllegalArgumentException("another clue has the hash of " + table.row());
        }
        entries[slot] = (long) key << Integer.SIZE | rows;
        for (int i = 0; i < answers; i++) {
            weights[rows * answers + i] = (float) table.number();
        }
        rows++;
        if (table.hasCell()) {
            throw new IllegalArgumentException("not " + answers + " weights: " + table.row());
        }
    }

    /** The slot of a key, or the free one where it would be. */
    private int slot(int key) {
        int slot = (key * SCATTER) >>> shift;
        while (entries[slot] != 0 && (int) (entries[slot] >>> Integer.SIZE) != key) {
            slot = (slot + 1) & (entries.length - 1);
        }
        return slot;
    }

    /** The row of a key, 0 where it is unknown. */
    private int row(int key) {
        return (int) entries[slot(key)];
    }

    /**
     * The probability of each answer.
     *
     * @param clues what was seen; a clue that the model does not know says nothing
     * @return one probability an answer; they add up to 1
     */
    public double[] probabilities(ClueVector clues) {
        double[] sums = sums(clues);
        normalize(sums, 0, answers);
        return sums;
    }

    /**
     * The sum of the weights of each answer, for a model whose answers are those of several questions.
     *
     * @param clues what was seen
     * @return one sum an answer
     */
    public double[] sums(ClueVector clues) {
        double[] sums = new double[answers];
        for (int i = 0; i < clues.size(); i++) {
            int row = row(clues.key(i));
            if (row != 0) {
                add(row * answers, clues.size(i), sums);
            }
        }
        return sums;
    }

    /**
     * How much a clue speaks for an answer.
     *
     * @param clue its name
     * @param answer the answer
     * @return the weight; 0 where the model does not know the clue
     */
    double weight(String clue, int answer) {
        return weights[row(clue.hashCode()) * answers + answer];
    }

    private void add(int first, float size, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += (double) size * weights[first + i];
        }
    }

    /**
     * Makes probabilities of the sums of one question's answers, in place.
     *
     * @param sums the sums of all answers
     * @param from the question's first answer
     * @param to the place after its last answer
     */
    public static void normalize(double[] sums, int from, int to) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            highest = Math.max(highest, sums[i]);
        }
        double total = 0;
        for (int i = from; i < to; i++) {
            sums[i] = StrictMath.exp(sums[i] - highest);
            total += sums[i];
        }
        for (int i = from; i < to; i++) {
            sums[i] /= total;
        }
    }
}
