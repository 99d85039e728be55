package dev.colophon.extractors.internal.join;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.Paper;
import dev.colophon.PaperField;
import dev.colophon.Span;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameMention;
import dev.colophon.text.PaperText;
import dev.colophon.text.TextAnalyzer;
import java.util.List;
import org.junit.jupiter.api.Test;

class JoinedNameFinderTest {

    private static final PaperText TEXT =
            TextAnalyzer.standard().analyze(Paper.of("Foo-Net", "We propose FooNet. The Gruff is here."));
    private static final Span TITLE = new Span(PaperField.TITLE, 0, 7);
    private static final Span BODY = new Span(PaperField.ABSTRACT, 11, 17);

    private static NameMention claim(Span span, double confidence, String source) {
        return new NameMention(EntityKind.TASK, span, null, "foonet", confidence, source);
    }

    private static List<NameMention> join(List<NameMention> rules, List<NameMention> tagger) {
        return new JoinedNameFinder(List.of((text, links) -> rules), (text, links) -> tagger)
                .find(TEXT, LinkFindings.NONE);
    }

    @Test
    void bothTogetherAreSurerThanEach() {
        NameMention rule = claim(BODY, 0.8, "rule:x");
        NameMention model = claim(TITLE, 0.8, "model:x");
        double both = join(List.of(rule), List.of(model)).get(0).confidence();
        assertThat(both).isGreaterThan(0.8);
        assertThat(join(List.of(), List.of(model)))
                .allSatisfy(one -> assertThat(one.confidence()).isLessThan(both));
    }

    @Test
    void spellingsOfOneNameAreWeighedTogetherAndEachClaimStays() {
        List<NameMention> joined = join(List.of(claim(BODY, 0.8, "rule:x")), List.of(claim(TITLE, 0.8, "model:x")));
        assertThat(joined).extracting(NameMention::span).containsExactly(BODY, TITLE);
        assertThat(joined).extracting(NameMention::source).containsExactly("rule:x", "model:x");
        assertThat(joined)
                .extracting(NameMention::confidence)
                .containsOnly(joined.get(0).confidence());
        assertThat(joined.get(0).canonical()).isEqualTo("foonet");
    }

    @Test
    void aTaggerThatDoubtsOutvotesAWeakRule() {
        assertThat(join(List.of(claim(BODY, 0.3, "rule:x")), List.of())).isEmpty();
        assertThat(join(List.of(claim(BODY, 0.99, "rule:x")), List.of())).hasSize(1);
    }
}
