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

    /** By how much packing may round a weight. */
    private static final int ROUNDING = 2;

    @Property
    void sumsOfRowsAreTheSumsOfTheirWeights(@ForAll("rows") List<int[]> rows) {
        long[] packed = new long[ScoreRow.SIZE];
        long[] sum = new long[ScoreRow.SIZE];
        int[] expected = new int[NameLabels.COUNT];
        for (int[] row : rows) {
            ScoreRow.pack(row, packed, 0);
            ScoreRow.add(packed, 0, sum);
            for (int label = 0; label < NameLabels.COUNT; label++) {
                expected[label] += row[label] - row[NameLabels.OUTSIDE];
            }
        }
        int[] sums = new int[NameLabels.COUNT];
        ScoreRow.unpack(sum, sums, 0);
        for (int label = 0; label < NameLabels.COUNT; label++) {
            assertThat(sums[label]).isCloseTo(expected[label], within(ROUNDING * rows.size()));
        }
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
