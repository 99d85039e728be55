package dev.colophon.examples.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The results file that {@code -rf json} writes. */
final class Measurements {

    private static final int CLASS_AND_METHOD = 2;

    private final List<Measurement> all;
    private final String jdk;

    private Measurements(List<Measurement> all, String jdk) {
        this.all = List.copyOf(all);
        this.jdk = jdk;
    }

    static Measurements read(Path file) throws IOException {
        JsonNode results = new ObjectMapper().readTree(file.toFile());
        List<Measurement> all = new ArrayList<>();
        results.forEach(result -> all.add(measurement(result)));
        if (all.isEmpty()) {
            throw new IOException(file + ": no benchmark has run");
        }
        JsonNode first = results.get(0);
        String jdk =
                first.path("vmName").asText() + ' ' + first.path("vmVersion").asText();
        return new Measurements(all, jdk);
    }

    private static Measurement measurement(JsonNode result) {
        JsonNode primary = result.required("primaryMetric");
        Map<String, String> parameters = new HashMap<>();
        result.path("params")
                .properties()
                .forEach(
                        entry -> parameters.put(entry.getKey(), entry.getValue().asText()));
        return new Measurement(
                shortName(result.required("benchmark").asText()),
                parameters,
                primary.required("score").asDouble(),
                primary.path("scoreError").asDouble(Double.NaN),
                numbers(primary.path("scorePercentiles"), JsonNode::asDouble),
                numbers(result.path("secondaryMetrics"), Measurements::mean));
    }

    /** The mean over all iterations: JMH's own score of a counter is their sum. */
    private static double mean(JsonNode metric) {
        double sum = 0;
        int count = 0;
        for (JsonNode fork : metric.path("rawData")) {
            for (JsonNode iteration : fork) {
                sum += iteration.asDouble();
                count++;
            }
        }
        return count == 0 ? metric.path("score").asDouble() : sum / count;
    }

    private static Map<String, Double> numbers(JsonNode object, ToDoubleFunction<JsonNode> value) {
        Map<String, Double> numbers = new HashMap<>();
        object.properties().forEach(entry -> numbers.put(entry.getKey(), value.applyAsDouble(entry.getValue())));
        return numbers;
    }

    private static String shortName(String benchmark) {
        String[] parts = benchmark.split("\\.", -1);
        return parts[parts.length - CLASS_AND_METHOD] + '.' + parts[parts.length - 1];
    }

    /** What ran on, as JMH saw it. */
    String jdk() {
        return jdk;
    }

    Optional<Measurement> find(String name) {
        return all.stream()
                .filter(measurement -> measurement.name().equals(name))
                .findFirst();
    }

    /** The measurement of a benchmark with these parameters among others. */
    Optional<Measurement> find(String name, Map<String, String> parameters) {
        return all.stream()
                .filter(measurement -> measurement.name().equals(name))
                .filter(measurement -> measurement.parameters().entrySet().containsAll(parameters.entrySet()))
                .findFirst();
    }

    /** All measurements of a class of benchmarks, in the order of the file. */
    List<Measurement> ofClass(String className) {
        return all.stream()
                .filter(measurement -> measurement.name().startsWith(className + '.'))
                .toList();
    }
}
