package dev.colophon.extractors.internal.tagger;

/**
 * The factors of the pairs of a label that closes a name or stands outside and one that opens one or stands outside: a square
 * matrix. The sums of a product stand in variables of their own, not in an array, which takes half the time. Immutable.
 */
final class EdgeFactors {

    /** The labels outside, and those of the first or only, and the last or only, token of a name of each kind. */
    static final int COUNT = 1 + 2 * NameLabels.KINDS.size();

    private final double[] factors;

    /** The factors of the first row, then those of the second, and so on. */
    EdgeFactors(double[] factors) {
        this.factors = factors;
    }

    /** Multiplies a row with the matrix: each sum is one over the rows of the matrix, in their order. */
    void multiply(double[] masses, double[] sums) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        double s4 = 0;
        double s5 = 0;
        double s6 = 0;
        double s7 = 0;
        double s8 = 0;
        for (int row = 0; row < COUNT; row++) {
            double mass = masses[row];
            int at = row * COUNT;
            s0 += mass * factors[at];
            s1 += mass * factors[at + 1];
            s2 += mass * factors[at + 2];
            s3 += mass * factors[at + 3];
            s4 += mass * factors[at + 4];
            s5 += mass * factors[at + 5];
            s6 += mass * factors[at + 6];
            s7 += mass * factors[at + 7];
            s8 += mass * factors[at + 8];
        }
        sums[0] = s0;
        sums[1] = s1;
        sums[2] = s2;
        sums[3] = s3;
        sums[4] = s4;
        sums[5] = s5;
        sums[6] = s6;
        sums[7] = s7;
        sums[8] = s8;
    }
}
