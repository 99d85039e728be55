package dev.colophon.extractors.internal.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LinearModelTest {

    private static final LinearModel MODEL = LinearModel.of(
            List.of(
                    List.of("left=propose", "1.5", "-1.5"),
                    List.of("left=", "-1", "1"),
                    List.of("count", "0.25", "-0.25")),
            2);

    private static double first(java.util.function.Consumer<ClueSink> clues) {
        ClueVector vector = new ClueVector();
        clues.accept(vector);
        return MODEL.probabilities(vector)[0];
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    @Test
    void saysNothingWithoutClues() {
        assertThat(first(clues -> {})).isEqualTo(0.5);
        assertThat(first(clues -> clues.add("left=", "unknown"))).isEqualTo(0.5);
    }

    @Test
    void addsTheWeightsOfTheClues() {
        assertThat(first(clues -> clues.add("left=", "propose"))).isCloseTo(logistic(3), within(1e-6));
        assertThat(first(clues -> clues.add("left=propose"))).isCloseTo(logistic(3), within(1e-6));
        assertThat(first(clues -> {
                    clues.add("left=", "");
                    clues.number("count", 4);
                }))
                .isCloseTo(logistic(-2 + 2), within(1e-6));
    }

    @Test
    void countsAClueThatComesTwiceTwice() {
        assertThat(first(clues -> {
                    clues.add("count");
                    clues.add("count");
                }))
                .isCloseTo(logistic(1), within(1e-6));
    }

    @Test
    void refusesRowsThatItWouldMisread() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LinearModel.of(List.of(List.of("left=a", "1")), 2))
                .withMessageContaining("left=a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LinearModel.of(List.of(List.of("Aa", "1"), List.of("BB", "2")), 1))
                .withMessageContaining("BB");
    }

    @Property(tries = 200)
    void aClueInTwoPartsIsTheClueInOne(@ForAll String clue, @ForAll String value) {
        ClueVector vector = new ClueVector();
        vector.add(clue, value);
        assertThat(vector.key(0)).isEqualTo((clue + value).hashCode());
    }

    @Test
    void findsEachOfManyClues() {
        List<List<String>> rows = IntStream.range(0, 3000)
                .mapToObj(i -> List.of("clue" + i, Integer.toString(i % 7), "0"))
                .toList();
        LinearModel model = LinearModel.of(rows, 2);
        ClueVector vector = new ClueVector();
        for (int i = 0; i < 3000; i++) {
            vector.clear();
            vector.add("clue", Integer.toString(i));
            assertThat(model.probabilities(vector)[0]).isCloseTo(logistic(i % 7), within(1e-6));
        }
    }
}
