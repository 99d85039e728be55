package dev.colophon.extractors.internal.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScoreRowTest {

    private static final double TABLE_UNIT = 1 / 2048.0;

    @Property
    void sumsOfRowsAreTheSumsOfTheirWeights(@ForAll("rows") List<int[]> rows) {
        long[] packed = new long[ScoreRow.SIZE];
        long[] sum = new long[ScoreRow.SIZE];
        double[] expected = new double[NameLabels.COUNT];
        for (int[] row : rows) {
            ScoreRow.pack(row, packed, 0);
            ScoreRow.add(packed, 0, sum);
            for (int label = 0; label < NameLabels.COUNT; label++) {
                expected[label] += (row[label] - row[NameLabels.OUTSIDE]) * TABLE_UNIT;
            }
        }
        double[] scores = new double[NameLabels.COUNT];
        ScoreRow.unpack(sum, scores);
        assertThat(scores).containsExactly(expected, within(rows.size() * ScoreRow.UNIT));
    }

    @Provide
    Arbitrary<List<int[]>> rows() {
        return Arbitraries.integers()
                .between(-5000, 5000)
                .array(int[].class)
                .ofSize(NameLabels.COUNT)
                .list()
                .ofMaxSize(12);
    }
}
