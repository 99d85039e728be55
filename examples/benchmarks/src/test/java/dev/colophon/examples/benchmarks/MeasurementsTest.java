package dev.colophon.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasurementsTest {

    @Test
    void countersAreMeansOfTheIterationsNotTheirSum(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("results.json"), """
                [{"benchmark": "p.ColdStartBenchmark.rules", "vmName": "VM", "vmVersion": "17",
                  "primaryMetric": {"score": 700.0},
                  "secondaryMetrics": {"residentKilobytes": {"score": 300.0, "rawData": [[90.0, 100.0, 110.0]]}}}]
                """);

        assertThat(Measurements.read(file).find("ColdStartBenchmark.rules"))
                .hasValueSatisfying(
                        start -> assertThat(start.counter("residentKilobytes")).isEqualTo(100));
    }
}
