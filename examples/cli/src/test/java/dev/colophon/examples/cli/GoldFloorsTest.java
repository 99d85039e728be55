package dev.colophon.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.examples.cli.evaluate.Evaluation;
import dev.colophon.extractors.StandardExtractors;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The figures on the annotated papers do not fall below what was reached: {@code gold-floors.tsv}. */
class GoldFloorsTest {

    private record Floor(String facet, String figure, double minimum) {

        static Floor parse(String line) {
            List<String> columns = List.of(line.split("\t", -1));
            return new Floor(columns.get(0), columns.get(1), Double.parseDouble(columns.get(2)));
        }
    }

    @Test
    void noFigureFallsBelowItsFloor() throws IOException {
        Path gold = SharedFiles.require("gold/dev.jsonl");
        Map<String, Map<String, Number>> table =
                Evaluation.of(gold, StandardExtractors.standard()).scores().table();
        List<String> below = new ArrayList<>();
        for (Floor floor : floors()) {
            assertThat(table).containsKey(floor.facet());
            Number figure = Objects.requireNonNull(table.get(floor.facet())).get(floor.figure());
            assertThat(figure).as(floor.toString()).isNotNull();
            if (Objects.requireNonNull(figure).doubleValue() < floor.minimum()) {
                below.add(floor.facet() + " " + floor.figure() + " is " + figure + ", below " + floor.minimum());
            }
        }
        assertThat(below).isEmpty();
    }

    private static List<Floor> floors() throws IOException {
        try (InputStream in = Objects.requireNonNull(GoldFloorsTest.class.getResourceAsStream("/gold-floors.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Floor::parse)
                    .toList();
        }
    }
}
