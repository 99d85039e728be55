package dev.colophon.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What each stage costs, and its share of all. */
final class StageTable {

    private StageTable() {}

    static List<String> of(Measurements run) {
        List<Measurement> stages = run.ofClass("StageBenchmark");
        if (stages.isEmpty()) {
            return List.of();
        }
        double sum = stages.stream().mapToDouble(Measurement::score).sum();
        List<String> rows = new ArrayList<>();
        rows.add("| stage | µs an abstract | share | allocated |");
        rows.add("| --- | ---: | ---: | ---: |");
        for (Measurement stage : stages) {
            String name = stage.name().substring(stage.name().indexOf('.') + 1);
            rows.add(String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f %% | %.0f kB |",
                    name,
                    stage.score(),
                    100 * stage.score() / sum,
                    stage.allocatedKilobytes()));
        }
        return List.copyOf(rows);
    }
}
