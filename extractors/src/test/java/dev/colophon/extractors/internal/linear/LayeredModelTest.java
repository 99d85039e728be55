package dev.colophon.extractors.internal.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayeredModelTest {

    /** Either clue alone speaks for the second answer, both together for the first. */
    private static final LayeredModel EITHER = LayeredModel.of(
            List.of(List.of("one", "9", "9"), List.of("two", "9", "9"), List.of("always", "-4", "-13")),
            List.of(List.of("1", "-6", "6"), List.of("2", "9", "-9")),
            2);

    private static double lead(String... clues) {
        ClueVector vector = new ClueVector();
        for (String clue : clues) {
            vector.add(clue);
        }
        double[] sums = EITHER.sums(vector);
        return sums[0] - sums[1];
    }

    @Test
    void addsNothingWithoutClues() {
        assertThat(lead()).isZero();
        assertThat(lead("unknown")).isZero();
    }

    @Test
    void cluesMeanAnotherThingTogether() {
        assertThat(lead("always", "one")).isNegative();
        assertThat(lead("always", "two")).isNegative();
        assertThat(lead("always", "one", "two")).isPositive();
    }

    @Test
    void aUnitsStrengthStaysBelowOne() {
        ClueVector vector = new ClueVector();
        vector.number("one", 1e6);
        assertThat(EITHER.sums(vector)[0]).isCloseTo(-6 + 9, within(1e-3));
    }

    @Test
    void refusesRowsThatItWouldMisread() {
        List<List<String>> clues = List.of(List.of("one", "1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LayeredModel.of(clues, List.of(List.of("1", "1", "2", "3")), 2))
                .withMessageContaining("not 2 weights");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LayeredModel.of(clues, List.of(List.of("1", "1", "2"), List.of("2", "1", "2")), 2))
                .withMessageContaining("one");
    }
}
