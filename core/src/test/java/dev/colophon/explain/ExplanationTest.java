package dev.colophon.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.Mention;
import dev.colophon.MetadataExtractor;
import dev.colophon.Paper;
import dev.colophon.PaperField;
import dev.colophon.Span;
import dev.colophon.Task;
import dev.colophon.spi.Entities;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.ExplainingNameFinder;
import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameCandidate;
import dev.colophon.spi.NameClue;
import dev.colophon.spi.NameMention;
import dev.colophon.text.PaperText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Why a name is there, and why another is not. */
class ExplanationTest {

    private static final Paper PAPER = Paper.of("", "Big leaf counting beats cloud naming and tides.");
    private static final NameClue CLUE = new NameClue("ends in -ing", 1.5);

    /** Names every task it was told of; considers "tides" and rejects it. */
    private static final ExplainingNameFinder FINDER = new ExplainingNameFinder() {

        @Override
        public List<NameCandidate> explain(PaperText text, LinkFindings links) {
            return List.of(
                    NameCandidate.made(claim("leaf counting", 0.6), List.of(CLUE)),
                    NameCandidate.made(claim("Big leaf counting", 0.9), List.of(CLUE, new NameClue("capital", -0.2))),
                    new NameCandidate(claim("tides", 0.2), List.of(), "0.2 is below 0.5"),
                    NameCandidate.made(claim("cloud naming", 0.4), List.of()));
        }

        @Override
        public List<NameMention> find(PaperText text, LinkFindings links) {
            return explain(text, links).stream()
                    .filter(candidate -> candidate.rejection() == null)
                    .map(NameCandidate::claim)
                    .toList();
        }
    };

    private static final MetadataExtractor.Builder PIPELINE = MetadataExtractor.builder()
            .addNameFinder(FINDER)
            .addNameFinder((text, links) -> List.of(claim("beats", 0.7)))
            .entityResolver((text, claims) -> new Entities(List.of(), List.of(), longest(claims), List.of()));

    @Test
    void tellsTheClaimsOfEachName() {
        Explanation explanation = PIPELINE.minimumConfidence(0).build().explain(PAPER);

        assertThat(explanation.metadata())
                .isEqualTo(PIPELINE.minimumConfidence(0).build().extract(PAPER));
        assertThat(explanation.names())
                .extracting(name -> name.entity().name())
                .containsExactly("Big leaf counting", "cloud naming");
        assertThat(explanation.names().get(0).claims())
                .containsExactly(NameCandidate.made(
                        claim("Big leaf counting", 0.9), List.of(CLUE, new NameClue("capital", -0.2))));
    }

    @Test
    void tellsWhyACandidateIsNotThere() {
        assertThat(reasons(0))
                .containsExactly(
                        "leaf counting: overlapped by task Big leaf counting",
                        "beats: the resolver left it out",
                        "tides: 0.2 is below 0.5");
        assertThat(reasons(0.5)).contains("cloud naming: its confidence 0.4 is below the minimum");
    }

    private static Stream<String> reasons(double minimum) {
        return PIPELINE.minimumConfidence(minimum).build().explain(PAPER).rejected().stream()
                .map(name -> name.mention().text() + ": " + name.reason());
    }

    /** Makes a task of each claim that lies in no other; verbs are none. */
    private static List<Task> longest(List<NameMention> claims) {
        List<Task> tasks = new ArrayList<>();
        for (NameMention claim : claims) {
            boolean inside = claims.stream()
                    .anyMatch(other -> !other.equals(claim) && other.span().contains(claim.span()));
            Mention mention = Mention.at(PAPER, claim.span());
            if (!inside && !mention.text().equals("beats")) {
                tasks.add(new Task(mention.text(), List.of(), claim.confidence(), "test", List.of(mention)));
            }
        }
        return tasks;
    }

    private static NameMention claim(String text, double confidence) {
        int start = PAPER.abstractText().indexOf(text);
        Span span = new Span(PaperField.ABSTRACT, start, start + text.length());
        return new NameMention(EntityKind.TASK, span, null, null, confidence, "test");
    }
}
