package dev.colophon.extractors.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.MethodRole;
import dev.colophon.Paper;
import dev.colophon.ResultKind;
import dev.colophon.spi.EntityKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultWeightTrainerTest {

    private static final ResultPaper PAPER = new ResultPaper(
            Paper.of(
                    "Quillon",
                    "Quillon reaches an accuracy of 82.5% and a recall of 71.0%. Tarn obtains 64.1% recall."),
            List.of(
                    new AnnotatedEntity(EntityKind.METHOD, List.of("Quillon"), MethodRole.PROPOSED),
                    new AnnotatedEntity(EntityKind.METHOD, List.of("Tarn"), MethodRole.COMPARED),
                    new AnnotatedEntity(EntityKind.METRIC, List.of("accuracy"), null),
                    new AnnotatedEntity(EntityKind.METRIC, List.of("recall"), null)),
            List.of(
                    new AnnotatedResult(82.5, ResultKind.ABSOLUTE, "accuracy", null, "Quillon"),
                    new AnnotatedResult(71.0, ResultKind.ABSOLUTE, "recall", null, "Quillon"),
                    new AnnotatedResult(64.1, ResultKind.ABSOLUTE, "recall", null, "Tarn")));

    @Test
    void learnsWhatTheAnnotatedNumbersAreBoundTo() {
        List<String> lines = new ResultWeightTrainer(List.of()).train(List.of(PAPER, PAPER, PAPER, PAPER));
        assertThat(lines).anyMatch(line -> line.startsWith("metric\tany\t"));
        assertThat(lines).anyMatch(line -> line.startsWith("method\tabsolute\t"));
        assertThat(weight(lines, "method\tany\trule\t1")).isPositive();
    }

    @Test
    void givesTheSameWeightsAgain() {
        ResultWeightTrainer trainer = new ResultWeightTrainer(List.of());
        assertThat(trainer.train(List.of(PAPER))).isEqualTo(trainer.train(List.of(PAPER)));
    }

    private static double weight(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + "\t"))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElse(0);
    }
}
