package dev.colophon.extractors.training;

import dev.colophon.extractors.internal.linear.LayeredModel;
import java.util.Arrays;
import java.util.Random;

/**
 * The weights of a {@link LayeredModel} while they learn. Of each example some clues and half of the units, drawn anew each
 * time, are passed over, so that no answer comes to hang on a single one. Not thread-safe.
 */
final class LayerNetwork {

    private static final double PASSED_CLUES = 0.3;
    private static final double PASSED_UNITS = 0.5;
    private static final double SPREAD = 0.3;

    private final int units;
    private final int answers;

    /** The weight of clue i for unit j at i times the number of units plus j; all zero at first. */
    private final AdaptiveWeights clueWeights;

    /** The weight of unit i for answer j at i times the number of answers plus j; random at first, so that units differ. */
    private final AdaptiveWeights unitWeights;

    private final Random random;
    private final double[] strengths;
    private final double[] errors;
    private final boolean[] heard;
    private int[] clues = new int[0];
    private double[] sizes = new double[0];
    private int count;

    LayerNetwork(int clues, int units, int answers, Random random) {
        this.units = units;
        this.answers = answers;
        this.random = random;
        clueWeights = new AdaptiveWeights(clues * units);
        unitWeights = new AdaptiveWeights(units * answers);
        for (int i = 0; i < units * answers; i++) {
            unitWeights.set(i, random.nextGaussian() * SPREAD);
        }
        strengths = new double[units];
        errors = new double[answers];
        heard = new boolean[units];
    }

    /** Moves all weights so that the right answer gets a little more probable. */
    void learn(LinearObjective.Row row, double rate) {
        choose(row);
        hearClues();
        hearUnits();
        Probabilities.normalize(errors, row.answer());
        errors[row.answer()] -= 1;
        for (int unit = 0; unit < units; unit++) {
            if (heard[unit]) {
                learn(unit, rate);
            }
        }
    }

    private void choose(LinearObjective.Row row) {
        int size = row.clues().length;
        if (clues.length < size) {
            clues = new int[2 * size];
            sizes = new double[2 * size];
        }
        count = 0;
        for (int i = 0; i < size; i++) {
            if (random.nextDouble() >= PASSED_CLUES) {
                clues[count] = row.clues()[i] * units;
                sizes[count++] = row.sizes()[i] / (1 - PASSED_CLUES);
            }
        }
        for (int unit = 0; unit < units; unit++) {
            heard[unit] = random.nextDouble() >= PASSED_UNITS;
        }
    }

    private void hearClues() {
        Arrays.fill(strengths, 0);
        for (int i = 0; i < count; i++) {
            for (int unit = 0; unit < units; unit++) {
                strengths[unit] += sizes[i] * clueWeights.get(clues[i] + unit);
            }
        }
        for (int unit = 0; unit < units; unit++) {
            strengths[unit] /= 1 + Math.abs(strengths[unit]);
        }
    }

    private void hearUnits() {
        Arrays.fill(errors, 0);
        for (int unit = 0; unit < units; unit++) {
            if (heard[unit]) {
                for (int i = 0; i < answers; i++) {
                    errors[i] += strengths[unit] / (1 - PASSED_UNITS) * unitWeights.get(unit * answers + i);
                }
            }
        }
    }

    /** Moves the weights of a unit, and those of the clues for it. */
    private void learn(int unit, double rate) {
        double blame = 0;
        for (int i = 0; i < answers; i++) {
            int index = unit * answers + i;
            blame += errors[i] * unitWeights.get(index);
            unitWeights.step(index, errors[i] * strengths[unit] / (1 - PASSED_UNITS), rate);
        }
        double rest = 1 - Math.abs(strengths[unit]);
        double slope = blame / (1 - PASSED_UNITS) * rest * rest;
        for (int i = 0; i < count; i++) {
            clueWeights.step(clues[i] + unit, slope * sizes[i], rate);
        }
    }

    double[] clueWeights() {
        return clueWeights.times(1);
    }

    /** The weights of the units for the answers, each times a factor. */
    double[] unitWeights(double factor) {
        return unitWeights.times(factor);
    }
}
