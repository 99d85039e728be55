package dev.colophon.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.colophon.Paper;
import dev.colophon.extractors.training.AnnotatedPaper;
import dev.colophon.extractors.training.NameLocator;
import dev.colophon.spi.EntityKind;
import dev.colophon.text.TextAnalyzer;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
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

    /**
     * Reads annotated papers.
     *
     * @throws IllegalArgumentException if a line is no annotated paper; the message names the line
     */
    List<AnnotatedPaper> read(BufferedReader lines) throws IOException {
        List<AnnotatedPaper> papers = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                papers.add(paper(line, number));
            }
        }
        return papers;
    }

    private AnnotatedPaper paper(String line, int number) {
        JsonNode json;
        try {
            json = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("line " + number + ": no valid JSON: " + e.getOriginalMessage(), e);
        }
        if (!json.path("abstract").isTextual()) {
            throw new IllegalArgumentException(
                    "line " + number + ": no annotated paper; it needs id, title, abstract, methods and so on");
        }
        Map<EntityKind, Set<String>> names = new EnumMap<>(EntityKind.class);
        for (EntityKind kind : EntityKind.values()) {
            names.put(kind, names(json.path(kind.name().toLowerCase(Locale.ROOT) + "s")));
        }
        return locator.locate(paper(json), names);
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
