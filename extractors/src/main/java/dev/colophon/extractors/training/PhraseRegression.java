package dev.colophon.extractors.training;

import java.util.function.IntPredicate;

/**
 * Finds weights of cues by which names outweigh the other candidates: gradient descent with momentum and a step of its own for
 * each weight (Adam), over all candidates at once. Large weights cost. The same rows give the same weights.
 */
final class PhraseRegression {

    private static final int STEPS = 120;
    private static final int SMALL_STEPS_FROM = 72;
    private static final double STEP = 0.06;
    private static final double SMALL = 0.2;
    private static final double MEMORY = 0.9;
    private static final double SQUARE_MEMORY = 0.999;
    private static final double TINY = 1e-8;
    private static final double PLACE_WEIGHT = 1.5;
    private static final int LEAST_SIGHTINGS = 3;

    private final PhraseRows rows;
    private final double[] penalties;

    /** A search for rows, with the cost of each cue's squared weight. */
    PhraseRegression(PhraseRows rows, double[] penalties) {
        this.rows = rows;
        this.penalties = penalties;
    }

    /** Weights of those cues that are allowed, each candidate judged alone: a logistic regression. */
    double[] fitEach(IntPredicate allowed) {
        return descend(allowed, this::slopesOfEach);
    }

    /** Weights by which the right one of the candidates at a place wins, or none of them. */
    double[] fitPlaces() {
        return descend(cue -> true, this::slopesOfPlaces);
    }

    private double[] descend(IntPredicate allowed, Slopes slopes) {
        boolean[] used = used(allowed);
        double[] weights = new double[penalties.length];
        double[] means = new double[weights.length];
        double[] squares = new double[weights.length];
        for (int step = 1; step <= STEPS; step++) {
            double[] gradient = gradient(weights, slopes.at(weights));
            double size = step < SMALL_STEPS_FROM ? STEP : STEP * SMALL;
            for (int i = 0; i < weights.length; i++) {
                if (used[i]) {
                    means[i] = MEMORY * means[i] + (1 - MEMORY) * gradient[i];
                    squares[i] = SQUARE_MEMORY * squares[i] + (1 - SQUARE_MEMORY) * gradient[i] * gradient[i];
                    double mean = means[i] / (1 - StrictMath.pow(MEMORY, step));
                    double square = squares[i] / (1 - StrictMath.pow(SQUARE_MEMORY, step));
                    weights[i] -= size * mean / (StrictMath.sqrt(square) + TINY);
                }
            }
        }
        return weights;
    }

    private boolean[] used(IntPredicate allowed) {
        int[] sightings = new int[penalties.length];
        for (int row = 0; row < rows.size(); row++) {
            rows.evidence(row).cues().forEach(cue -> sightings[cue]++);
        }
        boolean[] used = new boolean[penalties.length];
        for (int cue = 1; cue < used.length; cue++) {
            used[cue] = sightings[cue] >= LEAST_SIGHTINGS && allowed.test(cue);
        }
        return used;
    }

    private double[] gradient(double[] weights, double[] slopes) {
        double[] gradient = new double[weights.length];
        for (int row = 0; row < slopes.length; row++) {
            rows.evidence(row).addTo(gradient, slopes[row], weights);
        }
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] += penalties[i] * weights[i];
        }
        return gradient;
    }

    private double[] slopesOfEach(double[] weights) {
        double[] slopes = new double[rows.size()];
        for (int row = 0; row < slopes.length; row++) {
            slopes[row] = 1 / (1 + StrictMath.exp(-rows.score(row, weights))) - (rows.isName(row) ? 1 : 0);
        }
        return slopes;
    }

    private double[] slopesOfPlaces(double[] weights) {
        double[] odds = new double[rows.size()];
        for (int row = 0; row < odds.length; row++) {
            odds[row] = StrictMath.exp(rows.score(row, weights));
        }
        double[] slopes = new double[odds.length];
        int[] sightings = new int[odds.length];
        for (var place : rows.places()) {
            double all = 1;
            double right = 0;
            for (int row : place) {
                all += odds[row];
                right += rows.isName(row) ? odds[row] : 0;
                sightings[row]++;
            }
            for (int row : place) {
                slopes[row] += odds[row] / all - (rows.isName(row) ? odds[row] / right : 0);
            }
        }
        for (int row = 0; row < slopes.length; row++) {
            slopes[row] *= PLACE_WEIGHT / sightings[row];
        }
        return slopes;
    }

    /** How much each candidate's score should fall. */
    private interface Slopes {
        double[] at(double[] weights);
    }
}
