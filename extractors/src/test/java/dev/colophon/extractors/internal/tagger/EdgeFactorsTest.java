package dev.colophon.extractors.internal.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EdgeFactorsTest {

    private static final int COUNT = EdgeFactors.COUNT;

    @Test
    void multipliesARowWithAMatrix() {
        SplittableRandom random = new SplittableRandom(3);
        double[] factors = new double[COUNT * COUNT];
        double[] masses = new double[COUNT];
        Arrays.setAll(factors, i -> random.nextDouble());
        Arrays.setAll(masses, i -> random.nextDouble());
        double[] expected = new double[COUNT];
        for (int row = 0; row < COUNT; row++) {
            for (int column = 0; column < COUNT; column++) {
                expected[column] += masses[row] * factors[row * COUNT + column];
            }
        }
        double[] sums = new double[COUNT];
        new EdgeFactors(factors).multiply(masses, sums);
        assertThat(sums).containsExactly(expected);
    }
}
