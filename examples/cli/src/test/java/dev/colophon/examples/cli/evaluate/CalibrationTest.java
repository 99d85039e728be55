package dev.colophon.examples.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** How far confidence and share of right facts are apart. */
class CalibrationTest {

    @Test
    void weighsTheTenthsByTheirFacts() {
        Calibration calibration = new Calibration();
        for (int i = 0; i < 10; i++) {
            calibration.add(0.85, i < 7);
        }
        calibration.add(0.2, false);
        calibration.add(0.2, true);
        calibration.add(1, true);

        assertThat(calibration.count()).isEqualTo(13);
        assertThat(calibration.bins())
                .extracting(bin -> bin.from() + " " + bin.count() + " " + bin.right())
                .containsExactly("0.2 2 0.5", "0.8 10 0.7", "0.9 1 1.0");
        assertThat(calibration.error()).isCloseTo((2 * 0.3 + 10 * 0.15) / 13, within(1e-9));
    }

    @Test
    void nothingIsNoError() {
        assertThat(new Calibration().error()).isZero();
    }
}
