package dev.colophon.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.colophon.Paper;
import dev.colophon.extractors.training.AnnotatedPaper;
import dev.colophon.extractors.training.NameLocator;
import dev.colophon.spi.EntityKind;
import dev.colophon.text.TextAnalyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads annotated papers: JSON Lines with the names of each paper, as objects with aliases or as plain strings. */
final class GoldNames {

    private static final ObjectReader JSON = new ObjectMapper().reader();

    private final NameLocator locator = new NameLocator(TextAnalyzer.standard());

    List<AnnotatedPaper> read(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).map(this::paper).toList();
        }
    }

    private AnnotatedPaper paper(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            Map<EntityKind, Set<String>> names = new EnumMap<>(EntityKind.class);
            for (EntityKind kind : EntityKind.values()) {
                names.put(kind, names(json.path(kind.name().toLowerCase(Locale.ROOT) + "s")));
            }
            return locator.locate(paper(json), names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Paper paper(JsonNode json) {
        return new Paper(
                json.path("id").asText(),
                json.path("title").asText(),
                json.path("abstract").asText());
    }

    private static Set<String> names(JsonNode entities) {
        Set<String> names = new TreeSet<>();
        for (JsonNode entity : entities) {
            names.add(entity.isTextual() ? entity.asText() : entity.path("name").asText());
            entity.path("aliases").forEach(alias -> names.add(alias.asText()));
        }
        names.remove("");
        return names;
    }
}
