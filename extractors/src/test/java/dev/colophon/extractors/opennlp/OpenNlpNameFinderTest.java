package dev.colophon.extractors.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colophon.Paper;
import dev.colophon.PaperField;
import dev.colophon.extractors.training.MadeUpPapers;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameFinder;
import dev.colophon.spi.NameMention;
import dev.colophon.text.PaperText;
import dev.colophon.text.TextAnalyzer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.RegexNameFinder;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.Test;

/** OpenNLP's finders in our pipeline. */
class OpenNlpNameFinderTest {

    private static final Paper PAPER = Paper.of(
            "On \\textbf{salt} water", "The {\\bf Foo\\_Net} model reads NaCl and H2O. See https://h2o.org/NaCl.");

    @Test
    void findsWhatAPatternFindsInOriginalOffsets() {
        NameFinder finder = OpenNlpNameFinder.builder(() -> chemicals())
                .kinds(Map.of("chemical", EntityKind.DATASET))
                .source("pattern:chemicals")
                .confidence(0.8)
                .build();

        List<NameMention> found = find(finder, PAPER);

        assertThat(found).extracting(claim -> surface(PAPER, claim)).containsExactly("NaCl", "H2O");
        assertThat(found).allSatisfy(claim -> {
            assertThat(claim.kind()).isEqualTo(EntityKind.DATASET);
            assertThat(claim.source()).isEqualTo("pattern:chemicals");
            assertThat(claim.confidence()).isEqualTo(0.8);
        });
    }

    @Test
    void passesOverTypesThatNobodyNamed() {
        assertThat(find(OpenNlpNameFinder.builder(() -> chemicals()).build(), PAPER))
                .isEmpty();
    }

    private static TokenNameFinder chemicals() {
        return new RegexNameFinder(
                Map.of("Chemical", new Pattern[] {Pattern.compile("\\bNaCl\\b"), Pattern.compile("\\bH2O\\b")}));
    }

    @Test
    void aStockModelFindsTheSameOnManyThreads() throws IOException {
        NameFinder finder = OpenNlpNameFinder.of(stockModel());
        List<Paper> papers =
                IntStream.range(0, 40).mapToObj(MadeUpPapers::paper).toList();
        List<List<NameMention>> alone =
                papers.stream().map(paper -> find(finder, paper)).toList();

        assertThat(alone.stream().mapToInt(List::size).sum()).isGreaterThan(80);
        assertThat(papers.parallelStream().map(paper -> find(finder, paper))).isEqualTo(alone);
        assertThat(alone.get(0))
                .extracting(claim -> claim.kind() + " " + surface(papers.get(0), claim))
                .contains("METHOD FooNet", "DATASET GreenSet");
        assertThat(alone.get(0)).extracting(NameMention::confidence).allMatch(p -> p > 0 && p <= 1);
    }

    private static TokenNameFinderModel stockModel() throws IOException {
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        return NameFinderME.train(
                "en",
                null,
                ObjectStreamUtils.createObjectStream(
                        new NameSamples(TextAnalyzer.standard()).of(MadeUpPapers.annotated())),
                parameters,
                new TokenNameFinderFactory());
    }

    @Test
    void showsAPaperSentenceBySentenceAndCutsEndlessOnes() {
        Recorder recorder = new Recorder();
        NameFinder finder = OpenNlpNameFinder.builder(() -> recorder).build();

        find(finder, Paper.of("", "One two. Some " + "word ".repeat(450) + "end."));

        assertThat(recorder.log).containsExactly("clear", "0", "3", "200", "200", "53", "clear");
    }

    @Test
    void refusesAnImpossibleConfidence() {
        assertThatThrownBy(() -> OpenNlpNameFinder.builder(Recorder::new).confidence(1.5))
                .hasMessageContaining("[0, 1]");
    }

    private static List<NameMention> find(NameFinder finder, Paper paper) {
        PaperText text = TextAnalyzer.standard().analyze(paper);
        return finder.find(text, LinkFindings.NONE);
    }

    private static String surface(Paper paper, NameMention claim) {
        PaperField field = claim.span().field();
        return paper.text(field).substring(claim.span().start(), claim.span().end());
    }

    /** Writes down what it is shown. */
    private static final class Recorder implements TokenNameFinder {

        private final List<String> log = new ArrayList<>();

        @Override
        public Span[] find(String[] tokens) {
            log.add(String.valueOf(tokens.length));
            return new Span[0];
        }

        @Override
        public void clearAdaptiveData() {
            log.add("clear");
        }
    }
}
