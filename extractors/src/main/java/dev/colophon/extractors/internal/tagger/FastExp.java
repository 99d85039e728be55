package dev.colophon.extractors.internal.tagger;

/** The exponential function of numbers up to 0, to nine digits, in a few multiplications and the same on every machine. */
final class FastExp {

    private static final double SMALLEST = -700;
    private static final double UNDERFLOW = 1e-300;
    private static final double LOG2_E = 1.4426950408889634;
    private static final double LN_2 = 0.6931471805599453;

    private FastExp() {}

    static double exp(double x) {
        if (!(x > SMALLEST)) {
            return UNDERFLOW;
        }
        double whole = Math.rint(x * LOG2_E);
        double r = x - whole * LN_2;
        double sum = 1
                + r
                        * (1
                                + r
                                        * (1 / 2.0
                                                + r
                                                        * (1 / 6.0
                                                                + r
                                                                        * (1 / 24.0
                                                                                + r
                                                                                        * (1 / 120.0
                                                                                                + r
                                                                                                        * (1 / 720.0
                                                                                                                + r
                                                                                                                        / 5040))))));
        return sum * Double.longBitsToDouble((long) (whole + 1023) << 52);
    }
}
