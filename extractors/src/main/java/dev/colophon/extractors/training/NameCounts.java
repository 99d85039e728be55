package dev.colophon.extractors.training;

/**
 * How many names were found.
 *
 * @param right found as marked
 * @param missed marked and not found
 * @param spurious found and not marked
 */
public record NameCounts(int right, int missed, int spurious) {

    /** No names. */
    public static final NameCounts NONE = new NameCounts(0, 0, 0);

    /**
     * Both counts as one.
     *
     * @param other other counts
     * @return the sums
     */
    public NameCounts plus(NameCounts other) {
        return new NameCounts(right + other.right, missed + other.missed, spurious + other.spurious);
    }

    /** The share of the found names that are right.
     *
     * @return a number in [0, 1]; 0 where nothing was found
     */
    public double precision() {
        return right == 0 ? 0 : (double) right / (right + spurious);
    }

    /** The share of the marked names that were found.
     *
     * @return a number in [0, 1]; 0 where nothing was marked
     */
    public double recall() {
        return right == 0 ? 0 : (double) right / (right + missed);
    }

    /** The harmonic mean of precision and recall.
     *
     * @return a number in [0, 1]
     */
    public double f1() {
        return right == 0 ? 0 : 2.0 * right / (2 * right + missed + spurious);
    }
}
