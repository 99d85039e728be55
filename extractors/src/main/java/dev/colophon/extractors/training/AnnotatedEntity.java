package dev.colophon.extractors.training;

import dev.colophon.EntityRole;
import dev.colophon.spi.EntityKind;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A named thing of a paper, as a careful reader listed it.
 *
 * @param kind what it is
 * @param names its name and its aliases as the paper has them, at least one
 * @param role what the paper does with it; null for kinds without roles
 */
public record AnnotatedEntity(
        EntityKind kind, List<String> names, @Nullable EntityRole role) {

    /** @throws IllegalArgumentException if there is no name */
    public AnnotatedEntity {
        Objects.requireNonNull(kind, "kind");
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("an entity has a name");
        }
    }
}
