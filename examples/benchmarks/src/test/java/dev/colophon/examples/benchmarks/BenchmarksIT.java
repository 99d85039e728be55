package dev.colophon.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs every benchmark of the real jar once, for a moment: what they measure is not looked at here, only that they do. */
class BenchmarksIT {

    private static final Path JAR = Path.of(System.getProperty("benchmarks.jar", "target/benchmarks.jar"));

    @TempDir
    private static Path folder;

    private static Measurements run;

    @BeforeAll
    static void runAll() throws Exception {
        Path results = folder.resolve("results.json");
        String output = java(
                "-Djmh.ignoreLock=true -jar %s -f 0 -wi 0 -i 1 -r 100ms -foe true -prof gc -p characters=1000 -p some=20 -p many=40",
                "-rf", "json", "-rff", results.toString());
        assertThat(results).as(output).exists();
        run = Measurements.read(results);
    }

    @Test
    void measuresEachProfileAndStockOpenNlp() {
        assertThat(List.of(
                        "ExtractionBenchmark.rules",
                        "ExtractionBenchmark.openNlp",
                        "ExtractionBenchmark.standard",
                        "StockOpenNlpBenchmark.tokenizeAndFindNames"))
                .allSatisfy(name -> assertThat(run.find(name)).hasValueSatisfying(found -> {
                    assertThat(found.score()).isPositive();
                    assertThat(found.allocatedKilobytes()).isPositive();
                }));
    }

    @Test
    void measuresEachStage() {
        assertThat(run.ofClass("StageBenchmark"))
                .extracting(Measurement::name)
                .map(name -> name.substring("StageBenchmark.".length()))
                .containsExactlyInAnyOrder(
                        "text", "links", "names", "tasks", "metrics", "tagger", "resolve", "results");
    }

    @Test
    void measuresMemoryAndGrowth() {
        assertThat(run.find("ColdStartBenchmark.rules"))
                .hasValueSatisfying(start -> assertThat(start.counters()).containsKey("residentKilobytes"));
        assertThat(run.find("HeapBenchmark.standard"))
                .hasValueSatisfying(
                        heap -> assertThat(heap.counter("afterManyKilobytes")).isPositive());
        assertThat(run.find("GrowthBenchmark.standard", Map.of("characters", "1000", "content", "hostile")))
                .isPresent();
    }

    @Test
    void reportsTheRun() throws Exception {
        String report = java(
                "-cp %s " + Report.class.getName(),
                folder.resolve("results.json").toString());

        assertThat(report)
                .contains("| `rules()` | ", "| `standard()`, 99th percentile | ", "| tagger | ", "first result")
                .doesNotContain("NaN");
    }

    @Test
    void readsPapersOfOnesOwn() throws Exception {
        Path papers = folder.resolve("papers.jsonl");
        Files.writeString(
                papers, "{\"title\": \"FooNet\", \"abstract\": \"We propose FooNet for parsing.\"}\n".repeat(9));

        String output = java(
                "-Djmh.ignoreLock=true -jar %s ExtractionBenchmark.rules -f 0 -wi 0 -i 1 -r 100ms -foe true -p",
                "papers=" + papers);

        assertThat(output).contains("papers = " + papers).containsPattern("ExtractionBenchmark\\.rules .* ops/s");
    }

    /** Runs the JVM; {@code %s} in the options is the jar. Fails with the output where the exit status is not 0. */
    private static String java(String options, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options.formatted(JAR).split(" ", -1)));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
