package dev.colophon.extractors.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LimitedMemoryBfgsTest {

    /** A long narrow bowl: each variable has its own curvature and its minimum at its own number. */
    private static final class Bowl implements DifferentiableFunction {

        @Override
        public int dimension() {
            return 40;
        }

        @Override
        public double evaluate(double[] point, double[] gradient) {
            double value = 0;
            for (int i = 0; i < point.length; i++) {
                double curvature = 1 + i * i;
                double away = point[i] - i;
                value += curvature * away * away;
                gradient[i] = 2 * curvature * away;
            }
            return value;
        }
    }

    @Test
    void findsTheBottomOfANarrowBowl() {
        double[] bottom = new LimitedMemoryBfgs(new Bowl(), 500, 1e-15).minimize();
        for (int i = 0; i < bottom.length; i++) {
            assertThat(bottom[i]).isCloseTo(i, within(1e-4));
        }
    }

    @Test
    void endsAfterTheGivenIterations() {
        double[] start = new LimitedMemoryBfgs(new Bowl(), 0, 1e-15).minimize();
        assertThat(start).containsOnly(0);
    }
}
