package dev.colophon.extractors.internal.tagger;

/** The exponential function of numbers up to 0 in units of {@link NameModel#UNIT}: two look-ups and a multiplication. */
final class UnitExp {

    private static final int LOW_BITS = 8;
    private static final int LOW_MASK = (1 << LOW_BITS) - 1;
    private static final int HIGH_SIZE = 512;

    private static final double[] LOW = table(1 << LOW_BITS, NameModel.UNIT);
    private static final double[] HIGH = table(HIGH_SIZE, NameModel.UNIT * (1 << LOW_BITS));

    private UnitExp() {}

    private static double[] table(int size, double step) {
        double[] table = new double[size];
        for (int i = 0; i < size; i++) {
            table[i] = StrictMath.exp(-i * step);
        }
        return table;
    }

    /** The exponential of minus so many units; what is below that of -64 is as good as that. */
    static double ofMinus(int units) {
        return LOW[units & LOW_MASK] * HIGH[Math.min(HIGH_SIZE - 1, units >>> LOW_BITS)];
    }
}
