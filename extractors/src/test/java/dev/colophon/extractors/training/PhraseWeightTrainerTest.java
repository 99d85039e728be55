package dev.colophon.extractors.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.Paper;
import dev.colophon.extractors.MetricCatalog;
import dev.colophon.extractors.internal.metric.RuleMetricFinder;
import dev.colophon.extractors.internal.phrase.PhrasePriors;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameMention;
import dev.colophon.text.TextAnalyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhraseWeightTrainerTest {

    private static final MetricCatalog CATALOG = MetricCatalog.standard();
    private static final List<String> PLACES =
            List.of("north", "south", "east", "west", "inner", "outer", "upper", "lower");

    /** In each paper one sentence reports a measure and another talks of a cost that nobody measures. */
    private static List<AnnotatedPaper> annotated() {
        NameLocator locator = new NameLocator(TextAnalyzer.standard());
        List<AnnotatedPaper> papers = new ArrayList<>();
        for (String place : PLACES) {
            Paper paper = Paper.of(
                    "Sorting parcels in the " + place + " hall",
                    "The rental cost of the " + place
                            + " hall is a concern. Our sorter attains a routing accuracy of 91.3%.");
            papers.add(locator.locate(paper, Map.of(EntityKind.METRIC, Set.of("routing accuracy"))));
        }
        return papers;
    }

    private static Stream<Paper> unannotated() {
        return Stream.iterate(0, i -> i < 20, i -> i + 1)
                .map(i -> Paper.of("Belts", "Belt " + i + " reaches a loading accuracy of 8" + i % 10 + "%."));
    }

    private static PhraseWeights train() {
        return PhraseWeightTrainer.metrics(CATALOG).train(annotated(), PhraseWeightTrainerTest::unannotated, List.of());
    }

    @Test
    void weighsWhatItWasShown() {
        PhraseWeights weights = train();
        RuleMetricFinder finder = new RuleMetricFinder(
                CATALOG, RuleMetricFinder.table(weights.cues(), new PhrasePriors(weights.priors())));
        Paper paper = Paper.of(
                "Trains", "The rental cost of trains is a concern. Our planner attains a boarding accuracy of 88%.");
        assertThat(finder.find(TextAnalyzer.standard().analyze(paper), LinkFindings.NONE))
                .extracting(NameMention::span)
                .extracting(span -> paper.abstractText().substring(span.start(), span.end()))
                .containsExactly("boarding accuracy");
    }

    @Test
    void learnsPhrasesFromUnannotatedPapers() {
        assertThat(train().priors()).anyMatch(line -> line.startsWith("*accuracy\t"));
    }

    @Test
    void sameInputGivesSameFiles(@TempDir Path folder) throws IOException {
        train().writeTo(folder.resolve("a"));
        train().writeTo(folder.resolve("b"));
        for (String file : List.of("cues.tsv", "priors.tsv")) {
            assertThat(folder.resolve("a").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("b").resolve(file));
            assertThat(Files.readString(folder.resolve("a").resolve(file))).startsWith("#");
        }
    }
}
