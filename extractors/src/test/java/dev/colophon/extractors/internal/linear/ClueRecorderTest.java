package dev.colophon.extractors.internal.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.colophon.spi.NameClue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of a decision adds up to the decision. */
class ClueRecorderTest {

    private static final LinearModel MODEL = LinearModel.of(
            List.of(
                    List.of("left=propose", "0.5", "-1", "0"),
                    List.of("tagger", "2", "1", "0"),
                    List.of("even", "1", "1", "3")),
            3);

    @Test
    void theWeightsAddUpToTheLogOdds() {
        ClueRecorder recorder = new ClueRecorder();
        ClueVector vector = new ClueVector();
        for (ClueSink sink : List.of(recorder, vector)) {
            sink.add("left=", "propose");
            sink.add("left=", "propose");
            sink.add("left=", "unknown");
            sink.add("even");
            sink.number("tagger", 0.25);
        }

        List<NameClue> clues = recorder.clues(MODEL, 0, 1);
        double[] probabilities = MODEL.probabilities(vector);

        assertThat(clues).containsExactly(new NameClue("left=propose", 3), new NameClue("tagger", 0.25));
        assertThat(clues.stream().mapToDouble(NameClue::weight).sum())
                .isCloseTo(Math.log(probabilities[0] / probabilities[1]), within(1e-6));
    }
}
