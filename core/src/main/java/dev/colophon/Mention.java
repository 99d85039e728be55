package dev.colophon;

import java.util.Objects;

/**
 * One place where something is named, with its surface text.
 *
 * @param span where it stands in the original title or abstract
 * @param text the original text at that place, exactly: {@code paper.text(span.field()).substring(span.start(), span.end())}
 */
public record Mention(Span span, String text) {

    /** @throws IllegalArgumentException if the text is not as long as the span */
    public Mention {
        Objects.requireNonNull(span, "span");
        if (text.length() != span.end() - span.start()) {
            throw new IllegalArgumentException("a mention of " + (span.end() - span.start())
                    + " positions cannot have the text \"" + text + "\" of length " + text.length());
        }
    }

    /**
     * The mention that stands at a span of a paper.
     *
     * @param paper the paper
     * @param span a place inside one of its texts
     * @return the mention
     * @throws IndexOutOfBoundsException if the span reaches past the end of the text
     */
    public static Mention at(Paper paper, Span span) {
        return new Mention(span, paper.text(span.field()).substring(span.start(), span.end()));
    }
}
