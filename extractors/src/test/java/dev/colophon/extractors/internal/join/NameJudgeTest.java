package dev.colophon.extractors.internal.join;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.DatasetRole;
import dev.colophon.EntityRole;
import dev.colophon.MethodRole;
import dev.colophon.Paper;
import dev.colophon.PaperField;
import dev.colophon.Span;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.NameMention;
import dev.colophon.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameJudgeTest {

    private static final NameJudge JUDGE = NameJudge.ofBoth();
    private static final String ABSTRACT = "We propose ZorbleNet, a network for counting geese from the air. "
            + "ZorbleNet outperforms Quibnet on the GooseCount-5k dataset and on the Plover Benchmark for Ponds.";

    private static Paper paper() {
        return new Paper("made-up", "ZorbleNet: Counting Geese from the Air", ABSTRACT);
    }

    private static NameMention tagged(EntityKind kind, String surface, double probability) {
        int start = ABSTRACT.indexOf(surface);
        Span span = new Span(PaperField.ABSTRACT, start, start + surface.length());
        return new NameMention(kind, span, null, null, probability, "model:made-up");
    }

    private static List<NameMention> judge(NameMention... tagged) {
        return JUDGE.judge(TextAnalyzer.standard().analyze(paper()), List.of(tagged));
    }

    private static List<String> surfaces(List<NameMention> claims) {
        List<String> surfaces = new ArrayList<>();
        for (NameMention claim : claims) {
            Span span = claim.span();
            surfaces.add(paper().text(span.field()).substring(span.start(), span.end()));
        }
        return surfaces;
    }

    private static EntityRole role(List<NameMention> claims, String surface) {
        EntityRole role = claims.get(surfaces(claims).indexOf(surface)).role();
        assertThat(role).isNotNull();
        return role == null ? MethodRole.MENTIONED : role;
    }

    @Test
    void tellsWhatThePaperDoesWithEachName() {
        List<NameMention> claims = judge(
                tagged(EntityKind.METHOD, "ZorbleNet", 0.9),
                tagged(EntityKind.METHOD, "Quibnet", 0.8),
                tagged(EntityKind.DATASET, "GooseCount-5k", 0.9));
        assertThat(role(claims, "ZorbleNet")).isEqualTo(MethodRole.PROPOSED);
        assertThat(role(claims, "Quibnet")).isEqualTo(MethodRole.COMPARED);
        assertThat(role(claims, "GooseCount-5k")).isEqualTo(DatasetRole.EVALUATION);
    }

    @Test
    void claimsEveryMentionOfANameWithOneConfidence() {
        List<NameMention> claims = judge(tagged(EntityKind.METHOD, "ZorbleNet", 0.9));
        List<NameMention> own = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            if (surfaces(claims).get(i).equals("ZorbleNet")) {
                own.add(claims.get(i));
            }
        }
        assertThat(own).hasSize(3);
        assertThat(own)
                .extracting(NameMention::confidence)
                .containsOnly(own.get(0).confidence());
    }

    @Test
    void theTaggersWordCounts() {
        double without = confidence(judge(), "GooseCount-5k");
        double with = confidence(judge(tagged(EntityKind.DATASET, "GooseCount-5k", 0.97)), "GooseCount-5k");
        assertThat(with).isGreaterThan(without);
    }

    private static double confidence(List<NameMention> claims, String surface) {
        int at = surfaces(claims).indexOf(surface);
        return at < 0 ? 0 : claims.get(at).confidence();
    }

    @Test
    void ofNamesThatShareWordsOneIsClaimed() {
        List<NameMention> claims = judge(
                tagged(EntityKind.DATASET, "Plover Benchmark for Ponds", 0.7),
                tagged(EntityKind.DATASET, "Plover Benchmark", 0.3));
        for (NameMention claim : claims) {
            assertThat(claims)
                    .filteredOn(other -> other.span().overlaps(claim.span()))
                    .hasSize(1);
        }
        assertThat(surfaces(claims)).anyMatch(surface -> surface.startsWith("Plover Benchmark"));
    }

    @Test
    void ordinaryWordsAreNoNames() {
        assertThat(surfaces(judge())).doesNotContain("We", "Counting", "Air", "Ponds");
    }
}
