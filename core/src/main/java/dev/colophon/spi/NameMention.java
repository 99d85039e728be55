package dev.colophon.spi;

import dev.colophon.EntityRole;
import dev.colophon.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One finder's claim that a span names something. Claims of several finders may overlap or disagree; the
 * {@link EntityResolver} decides.
 *
 * @param kind what it names
 * @param span where, in original offsets; covers whole tokens and is not empty
 * @param role what the sentence says the paper does with it, or null where the sentence does not tell
 * @param canonical a normal form under which mentions are one entity ("COCO" for "MS-COCO"), or null
 * @param confidence the probability that the claim is right, in [0, 1]
 * @param source the name of the rule or model, for example {@code rule:dubbed}
 */
public record NameMention(
        EntityKind kind,
        Span span,
        @Nullable EntityRole role,
        @Nullable String canonical,
        double confidence,
        String source) {

    /** @throws IllegalArgumentException if the span is empty or the confidence is not in [0, 1] */
    public NameMention {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(source, "source");
        if (span.start() == span.end()) {
            throw new IllegalArgumentException("a name has at least one character: " + span);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence lies in [0, 1], not at " + confidence);
        }
    }
}
