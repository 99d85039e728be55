package dev.colophon.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.colophon.MetadataExtractor;
import dev.colophon.ResultKind;
import dev.colophon.extractors.Profile;
import dev.colophon.extractors.StandardExtractors;
import dev.colophon.extractors.training.AnnotatedEntity;
import dev.colophon.extractors.training.AnnotatedResult;
import dev.colophon.extractors.training.ListedPaper;
import dev.colophon.extractors.training.ResultPaper;
import dev.colophon.extractors.training.ResultWeightTrainer;
import dev.colophon.extractors.training.TrainedNameTagger;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.NameFinder;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code colophon train-results}: learns the weights that bind reported numbers to measures and methods. */
@Command(
        name = "train-results",
        description =
                "Learns from annotated papers how numbers are bound to measures and methods. The same input gives the same weights.",
        mixinStandardHelpOptions = true)
final class TrainResultsCommand implements Callable<Integer> {

    private static final ObjectReader JSON = new ObjectMapper().reader();

    @Parameters(paramLabel = "GOLD", description = "annotated papers, JSON Lines")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path gold;

    @Option(
            names = "--tagger",
            paramLabel = "MODEL",
            description =
                    "a name model, once a fold: of n models, the i-th was trained without the papers whose line,"
                            + " counted from 0, has the remainder i when divided by n; without any, the standard one finds names")
    private List<Path> taggers = List.of();

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FILE",
            description = "where choice-weights.tsv goes")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path out;

    @Override
    public Integer call() throws IOException {
        ResultWeightTrainer trainer =
                new ResultWeightTrainer(List.of(extractors(), List.of(StandardExtractors.rules())));
        Files.write(out, trainer.train(papers()), StandardCharsets.UTF_8);
        return ExitStatus.ALL_READ;
    }

    private List<MetadataExtractor> extractors() throws IOException {
        List<MetadataExtractor> extractors = new ArrayList<>();
        for (Path tagger : taggers) {
            try (InputStream stream = new BufferedInputStream(Files.newInputStream(tagger))) {
                NameFinder finder = TrainedNameTagger.read(stream).eagerNameFinder();
                extractors.add(StandardExtractors.builder(Profile.STANDARD)
                        .tagger(finder)
                        .build());
            }
        }
        return extractors.isEmpty() ? List.of(StandardExtractors.standard()) : extractors;
    }

    private List<ResultPaper> papers() throws IOException {
        List<ListedPaper> listed = new GoldEntities().read(gold);
        List<ResultPaper> papers = new ArrayList<>();
        for (String line : Files.readAllLines(gold)) {
            if (!line.isBlank()) {
                ListedPaper paper = listed.get(papers.size());
                JsonNode json = JSON.readTree(line);
                List<AnnotatedEntity> entities = new ArrayList<>(paper.entities());
                json.path("tasks").forEach(task -> entities.add(plain(EntityKind.TASK, task)));
                json.path("metrics").forEach(metric -> entities.add(plain(EntityKind.METRIC, metric)));
                papers.add(new ResultPaper(paper.paper(), entities, results(json)));
            }
        }
        return papers;
    }

    private static AnnotatedEntity plain(EntityKind kind, JsonNode entity) {
        List<String> names = new ArrayList<>();
        names.add(entity.isTextual() ? entity.asText() : entity.path("name").asText());
        entity.path("aliases").forEach(alias -> names.add(alias.asText()));
        return new AnnotatedEntity(kind, names, null);
    }

    private static List<AnnotatedResult> results(JsonNode paper) {
        List<AnnotatedResult> results = new ArrayList<>();
        for (JsonNode result : paper.path("results")) {
            JsonNode value = result.path("value");
            results.add(new AnnotatedResult(
                    value.isArray() ? value.path(0).asDouble() : value.asDouble(),
                    ResultKind.valueOf(result.path("kind").asText().toUpperCase(Locale.ROOT)),
                    text(result.path("metric")),
                    text(result.path("dataset")),
                    text(result.path("method"))));
        }
        return results;
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() ? node.asText() : null;
    }
}
