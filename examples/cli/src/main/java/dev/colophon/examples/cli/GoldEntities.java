package dev.colophon.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.colophon.DatasetRole;
import dev.colophon.EntityRole;
import dev.colophon.MethodRole;
import dev.colophon.extractors.training.AnnotatedEntity;
import dev.colophon.extractors.training.ListedPaper;
import dev.colophon.spi.EntityKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads annotated papers, JSON Lines, as lists of methods and datasets with their roles. */
final class GoldEntities {

    private static final ObjectReader JSON = new ObjectMapper().reader();

    List<ListedPaper> read(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank())
                    .map(GoldEntities::paper)
                    .toList();
        }
    }

    private static ListedPaper paper(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            List<AnnotatedEntity> entities = new ArrayList<>();
            for (JsonNode method : json.path("methods")) {
                entities.add(entity(EntityKind.METHOD, method, role(MethodRole.class, method)));
            }
            for (JsonNode dataset : json.path("datasets")) {
                entities.add(entity(EntityKind.DATASET, dataset, role(DatasetRole.class, dataset)));
            }
            return new ListedPaper(GoldNames.paper(json), entities);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AnnotatedEntity entity(EntityKind kind, JsonNode json, EntityRole role) {
        List<String> names = new ArrayList<>(List.of(json.path("name").asText()));
        json.path("aliases").forEach(alias -> names.add(alias.asText()));
        return new AnnotatedEntity(kind, names, role);
    }

    private static <E extends Enum<E>> E role(Class<E> roles, JsonNode json) {
        return Enum.valueOf(roles, json.path("role").asText().toUpperCase(Locale.ROOT));
    }
}
