package dev.colophon.extractors.internal.tagger;

/**
 * How much speaks for each label and against {@link NameLabels#OUTSIDE}, in few numbers that are added as they are: the four
 * labels of a kind share one, 16 bits each, the first label in the lowest. What a lane of bits takes from the next one where
 * sums are negative is given back when they are read. A one in a lane is four of {@link NameModel#UNIT}, so sums reach from
 * -64 to 64.
 */
final class ScoreRow {

    /** How many numbers a row has. */
    static final int SIZE = NameLabels.KINDS.size();

    private static final int LANES = 4;
    private static final int LANE_BITS = 16;

    /** By what shift the units of a {@link FeatureTable} become those of a row. */
    private static final int SCALE_BITS = 2;

    private ScoreRow() {}

    /** Makes a row of the sums of weights from a feature table. */
    static void pack(int[] sums, long[] rows, int at) {
        int half = 1 << (SCALE_BITS - 1);
        for (int i = 0; i < SIZE; i++) {
            long packed = 0;
            for (int lane = LANES - 1; lane >= 0; lane--) {
                int weight = sums[1 + LANES * i + lane] - sums[NameLabels.OUTSIDE];
                packed = (packed << LANE_BITS) + ((weight + half) >> SCALE_BITS);
            }
            rows[at + i] = packed;
        }
    }

    /** Adds a row to a sum of rows. */
    static void add(long[] rows, int at, long[] sum) {
        for (int i = 0; i < SIZE; i++) {
            sum[i] += rows[at + i];
        }
    }

    /** Adds the weights of a sum of rows to sums of weights from a feature table, from a place of an array on. */
    static void unpack(long[] sum, int[] sums, int at) {
        for (int i = 0; i < SIZE; i++) {
            long rest = sum[i];
            for (int lane = 0; lane < LANES; lane++) {
                short weight = (short) rest;
                sums[at + 1 + LANES * i + lane] += weight << SCALE_BITS;
                rest = (rest - weight) >> LANE_BITS;
            }
        }
    }
}
