package dev.colophon.extractors.training;

/** Weights that take the smaller steps the more they moved already (Adagrad), and are drawn towards zero. Not thread-safe. */
final class AdaptiveWeights {

    private static final double PENALTY = 1e-4;
    private static final double LEAST_PATH = 1e-3;

    private final double[] weights;
    private final double[] squares;

    /** Weights of zero. */
    AdaptiveWeights(int size) {
        weights = new double[size];
        squares = new double[size];
    }

    double get(int index) {
        return weights[index];
    }

    void set(int index, double weight) {
        weights[index] = weight;
    }

    /** Moves a weight against its gradient. */
    void step(int index, double gradient, double rate) {
        double slope = gradient + PENALTY * weights[index];
        squares[index] += slope * slope;
        weights[index] -= rate * slope / (Math.sqrt(squares[index]) + LEAST_PATH);
    }

    /** All weights, each times a factor. */
    double[] times(double factor) {
        double[] scaled = weights.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= factor;
        }
        return scaled;
    }
}
