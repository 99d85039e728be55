package dev.colophon.extractors.internal.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;

class FastExpTest {

    @Test
    void agreesToSevenDigits() {
        for (double x = 0; x > -690; x -= 0.0371) {
            assertThat(FastExp.exp(x)).isCloseTo(Math.exp(x), withinPercentage(1e-5));
        }
    }

    @Test
    void neverReachesZero() {
        assertThat(FastExp.exp(-1e9)).isPositive().isLessThan(1e-200);
        assertThat(FastExp.exp(Double.NEGATIVE_INFINITY)).isPositive();
    }
}
