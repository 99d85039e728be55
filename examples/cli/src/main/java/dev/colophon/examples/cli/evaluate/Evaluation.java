package dev.colophon.examples.cli.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.colophon.MetadataExtractor;
import dev.colophon.Paper;
import dev.colophon.write.MetadataJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an extractor finds in annotated papers, scored. Immutable but for its scores.
 *
 * @param papers how many papers were annotated
 * @param scores the counts
 */
public record Evaluation(int papers, Scores scores) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * Runs an extractor over annotated papers.
     *
     * @param gold a file of JSON Lines: id, title, abstract, and the annotations
     * @param extractor what is scored
     * @return the evaluation
     * @throws IOException if the file cannot be read, or a line is no annotated paper; the message names the line
     */
    public static Evaluation of(Path gold, MetadataExtractor extractor) throws IOException {
        Map<String, Annotations> annotated = new LinkedHashMap<>();
        Map<String, Annotations> predicted = new LinkedHashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(gold)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                JsonNode paper = parse(line, number);
                String id = paper.path("id").asText();
                annotated.put(id, AnnotationReader.read(paper));
                predicted.put(id, predict(paper, id, extractor));
            }
        }
        return new Evaluation(annotated.size(), Scorer.score(annotated, predicted));
    }

    private static JsonNode parse(String line, int number) throws IOException {
        try {
            JsonNode paper = MAPPER.readTree(line);
            if (paper.path("abstract").isTextual() && paper.path("methods").isArray()) {
                return paper;
            }
        } catch (JsonProcessingException e) {
            throw new IOException("line " + number + ": no valid JSON: " + e.getOriginalMessage(), e);
        }
        throw new IOException(
                "line " + number + ": no annotated paper; it needs id, title, abstract, methods and so on");
    }

    private static Annotations predict(JsonNode paper, String id, MetadataExtractor extractor) throws IOException {
        Paper input = new Paper(
                id, paper.path("title").asText(), paper.path("abstract").asText());
        return AnnotationReader.read(MAPPER.readTree(MetadataJson.write(extractor.extract(input))));
    }

    /**
     * The figures for people.
     *
     * @return a line on the papers, then a line a facet
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(papers).append(" papers, ").append(papers).append(" of them predicted\n");
        scores.table()
                .forEach((facet, row) -> text.append(padRight(facet, 20))
                        .append(' ')
                        .append(row.entrySet().stream()
                                .map(figure -> figure.getKey() + " "
                                        + padLeft(figure.getValue().toString(), 6))
                                .collect(Collectors.joining("  ")))
                        .append('\n'));
        return text.toString();
    }

    /**
     * The figures for programs.
     *
     * @return a JSON object: figures by name, by facet
     * @throws IOException never
     */
    public String json() throws IOException {
        return MAPPER.writeValueAsString(scores.table());
    }

    /**
     * How well confidences tell how often facts are right, for people.
     *
     * @return the expected calibration error of each facet, and under it, for each tenth of the confidences, how many facts
     *     there are, their mean confidence and the share that is right
     */
    public String calibrationText() {
        StringBuilder text = new StringBuilder();
        scores.calibrations().forEach((facet, calibration) -> {
            text.append(String.format(
                    Locale.ROOT,
                    "%s expected calibration error %.3f  n %d%n",
                    padRight(facet, 20),
                    calibration.error(),
                    calibration.count()));
            for (Calibration.Bin bin : calibration.bins()) {
                text.append(String.format(
                        Locale.ROOT,
                        "  %.1f to %.1f  n %5d  confidence %.3f  right %.3f%n",
                        bin.from(),
                        bin.to(),
                        bin.count(),
                        bin.confidence(),
                        bin.right()));
            }
        });
        return text.toString();
    }

    private static String padRight(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
