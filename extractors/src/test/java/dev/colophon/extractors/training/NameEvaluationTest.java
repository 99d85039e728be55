package dev.colophon.extractors.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.colophon.Paper;
import dev.colophon.PaperField;
import dev.colophon.Span;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.NameFinder;
import dev.colophon.spi.NameMention;
import dev.colophon.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Strict spans: kind, start and end. */
class NameEvaluationTest {

    private static final TextAnalyzer ANALYZER = TextAnalyzer.standard();

    @Test
    void countsKindsAndEnds() {
        AnnotatedPaper paper = new AnnotatedPaper(
                new Paper("p", "", "one two three four"),
                List.of(name(EntityKind.METHOD, 0, 3), name(EntityKind.METHOD, 4, 7), name(EntityKind.TASK, 8, 18)));
        NameFinder finder = (text, links) ->
                List.of(claim(EntityKind.METHOD, 0, 3), claim(EntityKind.DATASET, 4, 7), claim(EntityKind.TASK, 8, 13));

        NameEvaluation evaluation = NameEvaluation.of(finder, ANALYZER, List.of(paper));

        assertThat(evaluation.counts(EntityKind.METHOD)).isEqualTo(new NameCounts(1, 1, 0));
        assertThat(evaluation.counts(EntityKind.DATASET)).isEqualTo(new NameCounts(0, 0, 1));
        assertThat(evaluation.counts(EntityKind.METRIC)).isEqualTo(NameCounts.NONE);
        assertThat(evaluation.total()).isEqualTo(new NameCounts(1, 2, 2));
        assertThat(evaluation.total().f1()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(evaluation.errors())
                .extracting(error -> error.kind() + (error.missed() ? " missed " : " spurious ") + error.text())
                .containsExactly(
                        "METHOD missed two", "DATASET spurious two", "TASK missed three four", "TASK spurious three");
        assertThat(evaluation.plus(evaluation).total()).isEqualTo(new NameCounts(2, 4, 4));
    }

    @Test
    void testsEachPaperOnceAndNeverOnItself() {
        List<AnnotatedPaper> papers = IntStream.range(0, 10)
                .mapToObj(
                        i -> new AnnotatedPaper(new Paper("p" + i, "", "name"), List.of(name(EntityKind.METHOD, 0, 4))))
                .collect(Collectors.toList());
        List<String> tested = new ArrayList<>();

        NameEvaluation.crossValidate(papers, 3, ANALYZER, others -> (text, links) -> {
            assertThat(others)
                    .hasSizeBetween(6, 7)
                    .noneMatch(other -> other.paper().equals(text.paper()));
            tested.add(text.paper().id());
            return List.of();
        });

        assertThat(tested).hasSize(10).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void refusesImpossibleFolds(int folds) {
        List<AnnotatedPaper> two = MadeUpPapers.annotated().subList(0, 2);

        assertThatThrownBy(
                        () -> NameEvaluation.crossValidate(two, folds, ANALYZER, others -> (text, links) -> List.of()))
                .hasMessage("2 papers cannot be cut into " + folds + " folds; take from 2 to 2");
    }

    private static AnnotatedName name(EntityKind kind, int start, int end) {
        return new AnnotatedName(kind, new Span(PaperField.ABSTRACT, start, end));
    }

    private static NameMention claim(EntityKind kind, int start, int end) {
        return new NameMention(kind, new Span(PaperField.ABSTRACT, start, end), null, null, 0.5, "test");
    }
}
