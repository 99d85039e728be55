package dev.colophon;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something a careful user may want to know about how a paper was read: mark-up that was removed, an ambiguous link, a record
 * that could not be read.
 *
 * @param code what happened, in lower case with hyphens ("latex-removed"); stable between releases
 * @param span where in the paper, or null where it concerns the whole record
 * @param message one sentence for a person, or null where the code says all
 */
public record Diagnostic(
        String code, @Nullable Span span, @Nullable String message) {

    public Diagnostic {
        Objects.requireNonNull(code, "code");
    }

    /**
     * A diagnostic that its code explains.
     *
     * @param code what happened
     * @param span where
     * @return the diagnostic
     */
    public static Diagnostic at(String code, Span span) {
        return new Diagnostic(code, span, null);
    }
}
