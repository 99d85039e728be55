package dev.colophon.extractors.internal.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Compares what shapes and clusters are remembered to add with the sums over their features. */
class RememberedScoresTest {

    private static final int SHAPES = 40;

    private final SplittableRandom random = new SplittableRandom(11);
    private final FeatureBuffer buffer = new FeatureBuffer();

    /** A table in which half of some features have a few weights each. */
    private FeatureTable table(int[] features) {
        int[] keys =
                Arrays.stream(features).filter(key -> key % 2 == 0).distinct().toArray();
        int[] starts = new int[keys.length + 1];
        for (int i = 0; i < keys.length; i++) {
            starts[i + 1] = starts[i] + 1 + random.nextInt(NameLabels.COUNT);
        }
        byte[] labels = new byte[starts[keys.length]];
        short[] weights = new short[labels.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = (byte) random.nextInt(NameLabels.COUNT);
            weights[i] = (short) (random.nextInt(1 << 16) - (1 << 15));
        }
        return FeatureTable.of(keys, starts, labels, weights);
    }

    private int[] sums(FeatureTable table) {
        int[] sums = new int[NameLabels.COUNT];
        table.add(buffer, sums);
        return sums;
    }

    @Test
    void shapesAddTheWeightsOfTheirFeaturesHoweverOftenTheyAreForgotten() {
        buffer.clear();
        for (int i = 0; i < SHAPES * SHAPES * SHAPES; i++) {
            buffer.shapes(i % SHAPES, i / SHAPES % SHAPES, i / SHAPES / SHAPES);
        }
        FeatureTable table = table(buffer.keys());
        ShapeScores scores = new ShapeScores(table);
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < SHAPES * SHAPES * SHAPES; i++) {
                buffer.clear();
                buffer.shapes(i % SHAPES, i / SHAPES % SHAPES, i / SHAPES / SHAPES);
                int[] remembered = new int[NameLabels.COUNT];
                scores.add(i % SHAPES, i / SHAPES % SHAPES, i / SHAPES / SHAPES, remembered, 0);
                assertThat(remembered).isEqualTo(sums(table));
            }
        }
    }

    @Test
    void clustersAddTheWeightsOfTheirFeatures() {
        WordClusters clusters = WordClusters.of(
                2, new TreeMap<>(Map.of("a", new short[] {9, 3}, "b", new short[] {1, 5}, "c", new short[] {1, 0})));
        buffer.clear();
        for (int cluster = 0; cluster <= 5; cluster++) {
            for (int seat = Seat.WINDOW; seat < Seat.END_OF_CLUSTERS; seat++) {
                WordFeatures.addCluster(cluster, seat, buffer);
            }
        }
        FeatureTable table = table(buffer.keys());
        ClusterScores scores = new ClusterScores(clusters, table);
        for (int cluster = 0; cluster <= 5; cluster++) {
            for (int seat = Seat.WINDOW; seat < Seat.END_OF_CLUSTERS; seat++) {
                buffer.clear();
                WordFeatures.addCluster(cluster, seat, buffer);
                int[] remembered = new int[NameLabels.COUNT];
                scores.add(cluster, seat, remembered, 0);
                assertThat(buffer.size()).isEqualTo(1);
                assertThat(remembered).isEqualTo(sums(table));
            }
        }
    }

    @Test
    void rowsWithoutFeaturesAreEmpty() {
        FeatureTable table = table(new int[] {2});
        assertThat(CellRows.isEmpty(CellRows.of(3, table, (row, out) -> {}))).isTrue();
        assertThat(CellRows.isEmpty(CellRows.empty(3))).isTrue();
        buffer.clear();
        buffer.add(1, 1);
        buffer.add(1, 2);
        buffer.add(1, 3);
        buffer.add(1, 4);
        FeatureTable known = table(buffer.keys());
        int[] rows = CellRows.of(5, known, (row, out) -> out.add(1, row));
        assertThat(CellRows.isEmpty(rows)).isFalse();
        int[] sums = new int[NameLabels.COUNT];
        for (int row = 0; row < 5; row++) {
            CellRows.add(rows, row, sums, 0);
        }
        assertThat(sums).isEqualTo(sums(known));
    }
}
