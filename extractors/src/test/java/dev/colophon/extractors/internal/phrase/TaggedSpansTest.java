package dev.colophon.extractors.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.spi.EntityKind;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TaggedSpansTest {

    private static TaggedSpan span(int start, int end) {
        return new TaggedSpan(EntityKind.TASK, start, end, 0.5);
    }

    @Provide
    Arbitrary<TaggedSpan> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(1, 12))
                .as((start, length) -> span(start, start + length));
    }

    @Property(tries = 300)
    void findsTheClaimsThatOverlapAPlace(
            @ForAll @Size(max = 30) List<@From("spans") TaggedSpan> claims,
            @ForAll @IntRange(max = 50) int start,
            @ForAll @IntRange(min = 1, max = 8) int length) {
        TaggedSpans spans = new TaggedSpans();
        claims.forEach(spans::add);
        int end = start + length;
        List<TaggedSpan> found = new ArrayList<>();
        for (int i = spans.firstBeyond(start); i < spans.size() && spans.get(i).start() < end; i++) {
            if (spans.get(i).overlaps(start, end)) {
                found.add(spans.get(i));
            }
        }
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(claims.stream()
                        .filter(claim -> claim.overlaps(start, end))
                        .toList());
    }

    @Test
    void skipsWhatEndsBefore() {
        TaggedSpans spans = new TaggedSpans();
        for (int i = 0; i < 1000; i++) {
            spans.add(span(2 * i, 2 * i + 1));
        }
        assertThat(spans.firstBeyond(1500)).isEqualTo(750);
    }
}
