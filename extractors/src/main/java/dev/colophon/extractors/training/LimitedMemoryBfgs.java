package dev.colophon.extractors.training;

/** Finds the minimum of a smooth convex function: L-BFGS with a backtracking line search. Deterministic, one thread. */
final class LimitedMemoryBfgs {

    private static final int MEMORY = 8;
    private static final double SUFFICIENT_DECREASE = 1e-4;
    private static final double SMALLEST_STEP = 1e-8;

    private final DifferentiableFunction function;
    private final int iterations;
    private final double tolerance;
    private final double[][] steps = new double[MEMORY][];
    private final double[][] changes = new double[MEMORY][];
    private final double[] curvatures = new double[MEMORY];
    private int updates;

    /** A search that ends when an iteration lowers the value by less than a share of it. */
    LimitedMemoryBfgs(DifferentiableFunction function, int iterations, double tolerance) {
        this.function = function;
        this.iterations = iterations;
        this.tolerance = tolerance;
    }

    /** The point of the minimum, searched from the origin. */
    double[] minimize() {
        int size = function.dimension();
        double[] point = new double[size];
        double[] gradient = new double[size];
        double value = function.evaluate(point, gradient);
        for (int iteration = 0; iteration < iterations; iteration++) {
            double[] direction = direction(gradient);
            double slope = dot(gradient, direction);
            double[] next = new double[size];
            double[] nextGradient = new double[size];
            double step = iteration == 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
            double nextValue;
            do {
                move(point, direction, step, next);
                nextValue = function.evaluate(next, nextGradient);
                step /= 2;
            } while (!(nextValue <= value + 2 * step * SUFFICIENT_DECREASE * slope) && step > SMALLEST_STEP);
            if (!(nextValue < value)) {
                return point;
            }
            remember(point, next, gradient, nextGradient);
            boolean converged = value - nextValue < tolerance * Math.abs(nextValue);
            point = next;
            gradient = nextGradient;
            value = nextValue;
            if (converged) {
                return point;
            }
        }
        return point;
    }

    private double[] direction(double[] gradient) {
        double[] direction = new double[gradient.length];
        move(direction, gradient, -1, direction);
        int oldest = Math.max(0, updates - MEMORY);
        double[] shares = new double[MEMORY];
        for (int k = updates - 1; k >= oldest; k--) {
            int i = k % MEMORY;
            shares[i] = dot(steps[i], direction) / curvatures[i];
            move(direction, changes[i], -shares[i], direction);
        }
        if (updates > 0) {
            int i = (updates - 1) % MEMORY;
            scale(direction, curvatures[i] / dot(changes[i], changes[i]));
        }
        for (int k = oldest; k < updates; k++) {
            int i = k % MEMORY;
            double share = dot(changes[i], direction) / curvatures[i];
            move(direction, steps[i], shares[i] - share, direction);
        }
        return direction;
    }

    private void remember(double[] point, double[] next, double[] gradient, double[] nextGradient) {
        double[] step = new double[point.length];
        double[] change = new double[point.length];
        move(next, point, -1, step);
        move(nextGradient, gradient, -1, change);
        double curvature = dot(step, change);
        if (curvature > 0) {
            int i = updates++ % MEMORY;
            steps[i] = step;
            changes[i] = change;
            curvatures[i] = curvature;
        }
    }

    private static void move(double[] from, double[] direction, double factor, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] = from[i] + factor * direction[i];
        }
    }

    private static void scale(double[] vector, double factor) {
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= factor;
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
