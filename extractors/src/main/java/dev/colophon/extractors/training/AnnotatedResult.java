package dev.colophon.extractors.training;

import dev.colophon.ResultKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reported number, as a careful reader listed it.
 *
 * @param value the number, or the lower end of a range
 * @param kind what it tells
 * @param metric what it measures, or null where the text names nothing
 * @param dataset what it was measured on, or null
 * @param method whose number it is, or null
 */
public record AnnotatedResult(
        double value,
        ResultKind kind,
        @Nullable String metric,
        @Nullable String dataset,
        @Nullable String method) {

    public AnnotatedResult {
        Objects.requireNonNull(kind, "kind");
    }
}
