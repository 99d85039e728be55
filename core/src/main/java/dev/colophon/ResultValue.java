package dev.colophon;

/**
 * A reported number, or a range of them. Percentages are as written (82.5 for 82.5 %), multipliers are multiplied out
 * (45400000 for 45.4M).
 *
 * @param low the number, or the lower end of the range; finite
 * @param high the same number, or the upper end of the range; finite, at least {@code low}
 */
public record ResultValue(double low, double high) {

    /** @throws IllegalArgumentException if an end is not finite or the ends are in the wrong order */
    public ResultValue {
        if (!Double.isFinite(low) || !Double.isFinite(high) || high < low) {
            throw new IllegalArgumentException("no such range of numbers: " + low + " to " + high);
        }
        low += 0.0; // -0.0 and 0.0 are one number
        high += 0.0;
    }

    /**
     * A single number.
     *
     * @param value the number, finite
     * @return the value
     */
    public static ResultValue of(double value) {
        return new ResultValue(value, value);
    }

    /**
     * A range; the ends may come in either order.
     *
     * @param first one end, finite
     * @param second the other end, finite
     * @return the range
     */
    public static ResultValue between(double first, double second) {
        return new ResultValue(Math.min(first, second), Math.max(first, second));
    }

    /**
     * Whether this is a range.
     *
     * @return true if the two ends differ
     */
    public boolean isRange() {
        return low != high;
    }
}
