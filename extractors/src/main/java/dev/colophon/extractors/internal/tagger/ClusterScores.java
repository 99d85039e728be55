package dev.colophon.extractors.internal.tagger;

/** What the cluster of a word adds to the scores of the labels from each {@link Seat} beyond the window. Immutable. */
final class ClusterScores {

    private static final int SEATS = Seat.END_OF_CLUSTERS - Seat.WINDOW;

    /** {@link CellRows}, those of the seats of one cluster in a row. */
    private final int[] rows;

    ClusterScores(WordClusters clusters, FeatureTable features) {
        int count = (clusters.highest(WordFeatures.LEVEL) + 1) * SEATS;
        rows = CellRows.of(
                count, features, (row, out) -> WordFeatures.addCluster(row / SEATS, row % SEATS + Seat.WINDOW, out));
    }

    /** Adds what a cluster says from a seat beyond the window. */
    void add(int cluster, int seat, int[] sums, int at) {
        CellRows.add(rows, cluster * SEATS + seat - Seat.WINDOW, sums, at);
    }
}
