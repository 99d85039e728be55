package dev.colophon.explain;

import dev.colophon.Entity;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.NameCandidate;
import java.util.List;
import java.util.Objects;

/**
 * An entity of the metadata and the claims that it was made of.
 *
 * @param kind what it is
 * @param entity the entity
 * @param claims the claims at its mentions, the surest first; a mention that nobody claimed was found by its spelling
 */
public record ExplainedName(EntityKind kind, Entity entity, List<NameCandidate> claims) {

    public ExplainedName {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(entity, "entity");
        claims = List.copyOf(claims);
    }
}
