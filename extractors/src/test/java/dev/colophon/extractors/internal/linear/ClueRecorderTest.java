package dev.colophon.extractors.internal.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.colophon.spi.NameClue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of a decision adds up to the decision. */
class ClueRecorderTest {

    private static final LayeredModel MODEL = LayeredModel.of(
            List.of(List.of("left=propose", "0.5", "-1"), List.of("tagger", "2", "1"), List.of("silent", "0", "0")),
            List.of(List.of("1", "1", "-2", "0"), List.of("2", "0.5", "0.25", "1")),
            3);

    @Test
    void theWeightsAddUpToTheLogOdds() {
        ClueRecorder recorder = new ClueRecorder();
        ClueVector vector = new ClueVector();
        for (ClueSink sink : List.of(recorder, vector)) {
            sink.add("left=", "propose");
            sink.add("left=", "propose");
            sink.add("left=", "unknown");
            sink.add("silent");
            sink.number("tagger", 0.25);
        }

        List<NameClue> clues = recorder.clues(MODEL, 0, 1);
        double[] sums = MODEL.sums(vector);

        assertThat(clues).extracting(NameClue::name).containsExactly("left=propose", "tagger");
        assertThat(clues.stream().mapToDouble(NameClue::weight).sum()).isCloseTo(sums[0] - sums[1], within(1e-6));
        assertThat(sums[0] - sums[1]).isNotCloseTo(0, within(0.1));
    }
}
