package dev.colophon.examples.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colophon.Paper;
import dev.colophon.examples.cli.SharedFiles;
import dev.colophon.extractors.StandardExtractors;
import dev.colophon.write.MetadataJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scorer prints what the annotators' own script prints, line for line. */
class ScoreScriptTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void agreesOnWhatTheExtractorFinds() throws Exception {
        Path gold = SharedFiles.require("gold/dev.jsonl");
        List<String> predictions = new ArrayList<>();
        for (String line : Files.readAllLines(gold)) {
            JsonNode paper = MAPPER.readTree(line);
            predictions.add(MetadataJson.write(StandardExtractors.standard()
                    .extract(new Paper(
                            paper.get("id").asText(),
                            paper.get("title").asText(),
                            paper.get("abstract").asText()))));
        }
        String byScript = script(gold, Files.write(folder.resolve("found.jsonl"), predictions));

        assertThat(Evaluation.of(gold, StandardExtractors.standard()).text()).isEqualTo(byScript);
    }

    @Test
    void agreesOnDamagedAnnotationsAndTheirErrors() throws Exception {
        Path gold = SharedFiles.require("gold/dev.jsonl");
        Random random = new Random(7);
        Map<String, Annotations> annotated = new LinkedHashMap<>();
        Map<String, Annotations> predicted = new LinkedHashMap<>();
        List<String> predictions = new ArrayList<>();
        for (String line : Files.readAllLines(gold)) {
            JsonNode paper = MAPPER.readTree(line);
            JsonNode damaged = damage(paper, random);
            annotated.put(paper.get("id").asText(), AnnotationReader.read(paper));
            predicted.put(paper.get("id").asText(), AnnotationReader.read(damaged));
            predictions.add(MAPPER.writeValueAsString(damaged));
        }
        String byScript = script(gold, Files.write(folder.resolve("damaged.jsonl"), predictions), "--errors");
        Scores scores = Scorer.score(annotated, predicted);
        StringBuilder text = new StringBuilder(new Evaluation(annotated.size(), scores).text());
        scores.errors()
                .forEach((facet, all) -> all.forEach(
                        error -> text.append(facet).append(" · ").append(error).append('\n')));

        assertThat(text.toString().lines().toList())
                .hasSizeGreaterThan(300)
                .containsExactlyElementsOf(byScript.lines().toList());
    }

    /** Drops, doubles, swaps and rewrites about one thing in four. */
    private static JsonNode damage(JsonNode paper, Random random) {
        ObjectNode damaged = paper.deepCopy();
        for (String facet : List.of("methods", "datasets", "tasks", "metrics", "results", "links")) {
            ArrayNode things = MAPPER.createArrayNode();
            for (JsonNode thing : paper.get(facet)) {
                int chance = random.nextInt(12);
                if (chance > 0) {
                    things.add(chance < 4 && thing.isObject() ? rewrite((ObjectNode) thing, random) : thing);
                }
                if (chance == 11) {
                    things.insert(0, thing);
                }
            }
            damaged.set(facet, things);
        }
        return damaged;
    }

    private static JsonNode rewrite(ObjectNode thing, Random random) {
        ObjectNode changed = thing.deepCopy();
        List<String> fields = new ArrayList<>();
        thing.fieldNames().forEachRemaining(fields::add);
        String field = fields.get(random.nextInt(fields.size()));
        JsonNode value = thing.get(field);
        if (value.isTextual()) {
            String text = value.textValue();
            boolean closedList = field.equals("role") || field.equals("kind");
            changed.put(
                    field,
                    random.nextBoolean() && !closedList
                            ? text.toUpperCase(Locale.ROOT) + "s"
                            : "other \"" + text + "'s\u00a0");
        } else if (value.isNumber()) {
            changed.put(field, value.doubleValue() + (random.nextBoolean() ? 1 : 1e-9));
        } else if (value.isArray() && !value.isEmpty()) {
            changed.set(field, MAPPER.createArrayNode().add(value.get(0)));
        } else if (value.isNull()) {
            changed.put(field, "something else");
        }
        return changed;
    }

    private static String script(Path gold, Path predictions, String... options)
            throws IOException, InterruptedException {
        Path script = SharedFiles.require("gold/score.py");
        List<String> command = new ArrayList<>(
                List.of("python3", "-X", "utf8", script.toString(), gold.toString(), predictions.toString()));
        command.addAll(List.of(options));
        Process python = start(command);
        String output = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(python.waitFor()).as(output).isZero();
        return output;
    }

    private static Process start(List<String> command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            return abort("skipped: there is no python3 to run the annotators' script with");
        }
    }
}
