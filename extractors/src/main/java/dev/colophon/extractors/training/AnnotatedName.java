package dev.colophon.extractors.training;

import dev.colophon.Span;
import dev.colophon.spi.EntityKind;
import java.util.Objects;

/**
 * A place that names something, as a careful reader marked it.
 *
 * @param kind what it names
 * @param span where, in original offsets
 */
public record AnnotatedName(EntityKind kind, Span span) {

    public AnnotatedName {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
    }
}
