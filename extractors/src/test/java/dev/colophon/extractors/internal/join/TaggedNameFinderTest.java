package dev.colophon.extractors.internal.join;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.Paper;
import dev.colophon.PaperField;
import dev.colophon.Span;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameCandidate;
import dev.colophon.spi.NameMention;
import dev.colophon.text.PaperText;
import dev.colophon.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Without rules: what the tagger does not claim is no name, what it claims is weighed once a name. */
class TaggedNameFinderTest {

    private static final String ABSTRACT = "We propose the Lively Inner Transformer (LiFormer) for counting geese. "
            + "LiFormer beats Quibnet on GooseCount-5k in recall.";

    private static List<NameMention> tagged(Object... claims) {
        List<NameMention> mentions = new ArrayList<>();
        for (int i = 0; i < claims.length; i += 3) {
            String surface = (String) claims[i + 1];
            double probability = (Double) claims[i + 2];
            for (int at = ABSTRACT.indexOf(surface); at >= 0; at = ABSTRACT.indexOf(surface, at + 1)) {
                Span span = new Span(PaperField.ABSTRACT, at, at + surface.length());
                mentions.add(new NameMention((EntityKind) claims[i], span, null, null, probability, "model:made-up"));
            }
        }
        return mentions;
    }

    private static final List<NameMention> CLAIMS = tagged(
            EntityKind.METHOD,
            "LiFormer",
            0.8,
            EntityKind.METHOD,
            "Lively Inner Transformer",
            0.7,
            EntityKind.DATASET,
            "GooseCount-5k",
            0.9,
            EntityKind.TASK,
            "counting geese",
            0.4,
            EntityKind.TASK,
            "geese",
            0.3,
            EntityKind.METRIC,
            "recall",
            0.2);

    private static final PaperText TEXT = TextAnalyzer.standard().analyze(Paper.of("", ABSTRACT));

    private static String show(NameMention claim) {
        Span span = claim.span();
        return claim.kind() + " " + ABSTRACT.substring(span.start(), span.end());
    }

    private static List<NameMention> find(List<NameMention> tagged) {
        return new TaggedNameFinder((text, links) -> tagged).find(TEXT, LinkFindings.NONE);
    }

    @Test
    void claimsWhatTheTaggerClaimsAndNothingElse() {
        assertThat(find(CLAIMS))
                .extracting(TaggedNameFinderTest::show)
                .containsExactlyInAnyOrder(
                        "METHOD LiFormer",
                        "METHOD LiFormer",
                        "METHOD Lively Inner Transformer",
                        "DATASET GooseCount-5k",
                        "TASK counting geese");
        assertThat(find(List.of())).isEmpty();
    }

    @Test
    void aLongFormAndItsShortOneAreOneName() {
        assertThat(find(CLAIMS))
                .filteredOn(claim -> claim.kind() == EntityKind.METHOD)
                .extracting(NameMention::canonical)
                .containsOnly("Lively Inner Transformer");
    }

    @Test
    void theSourceIsTheModelAndTheRoleIsLeftToOthers() {
        assertThat(find(CLAIMS)).allSatisfy(claim -> {
            assertThat(claim.source()).startsWith("model:");
            assertThat(claim.role()).isNull();
        });
    }

    @Test
    void explainsWhatItClaimsAndWhatNot() {
        List<NameCandidate> explained = new TaggedNameFinder((text, links) -> CLAIMS).explain(TEXT, LinkFindings.NONE);
        assertThat(explained)
                .filteredOn(candidate -> candidate.rejection() == null)
                .extracting(candidate -> show(candidate.claim()))
                .isEqualTo(find(CLAIMS).stream().map(TaggedNameFinderTest::show).toList());
        assertThat(explained)
                .filteredOn(candidate -> candidate.rejection() != null)
                .extracting(candidate -> show(candidate.claim()))
                .contains("METRIC recall");
    }
}
