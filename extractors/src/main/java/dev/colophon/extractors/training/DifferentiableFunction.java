package dev.colophon.extractors.training;

/** A function of many variables and its gradient. */
interface DifferentiableFunction {

    int dimension();

    /** The value at a point; fills in the gradient there. */
    double evaluate(double[] point, double[] gradient);
}
