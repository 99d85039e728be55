package dev.colophon.extractors.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.spi.EntityKind;
import dev.colophon.spi.NameMention;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our tagger in an OpenNLP pipeline. */
class ColophonNameFinderTest {

    private static final SentenceDetector SENTENCES = new ColophonSentenceDetector();
    private static final Tokenizer TOKENS = new ColophonTokenizer();
    private static final String TEXT =
            "We propose LoomNet, a new network. On ImageNet it is better than ResNet-50 by 2.5% accuracy.";

    @Test
    void findsNamesInAnOpenNlpPipeline() {
        assertThat(names(ColophonNameFinder.standard()))
                .contains("method LoomNet", "dataset ImageNet", "method ResNet-50", "metric accuracy");
    }

    @Test
    void givesTheSameOnManyThreads() {
        List<String> alone = names(ColophonNameFinder.standard());

        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> names(ColophonNameFinder.standard())))
                .allMatch(alone::equals);
    }

    private static List<String> names(TokenNameFinder finder) {
        return List.of(SENTENCES.sentDetect(TEXT)).stream()
                .flatMap(sentence -> {
                    Span[] tokens = TOKENS.tokenizePos(sentence);
                    Span[] found = finder.find(TOKENS.tokenize(sentence));
                    return List.of(found).stream()
                            .map(name -> name.getType() + " "
                                    + sentence.substring(
                                            tokens[name.getStart()].getStart(), tokens[name.getEnd() - 1].getEnd()));
                })
                .toList();
    }

    @Test
    void keepsTheSurerOfTwoAndTheProbability() {
        ColophonNameFinder finder = ColophonNameFinder.of((text, links) -> List.of(
                claim(EntityKind.TASK, text.abstractText().span(0, 7), 0.4),
                claim(EntityKind.METHOD, text.abstractText().span(4, 11), 0.9),
                claim(EntityKind.METRIC, text.abstractText().span(12, 15), 0.3)));

        assertThat(finder.find(new String[] {"one", "two", "six", "ten"}))
                .containsExactly(new Span(1, 3, "method", 0.9), new Span(3, 4, "metric", 0.3));
    }

    private static NameMention claim(EntityKind kind, dev.colophon.Span span, double confidence) {
        return new NameMention(kind, span, null, null, confidence, "test");
    }

    /** Cleaning changes or removes some of these: the places are those of the tokens that were given, all the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {"5 700", "\\alpha", "$x$", "<b>", "\u00ad", "ﬁne", "", " ", "a\uE000b", "\\textbf{Foo}", "\n\n"})
    void oddTokensShiftNothing(String odd) {
        ColophonNameFinder finder = ColophonNameFinder.of((text, links) -> {
            int start = text.abstractText().clean().indexOf("LoomNet");
            return List.of(claim(EntityKind.METHOD, text.abstractText().span(start, start + 7), 0.9));
        });

        assertThat(finder.find(new String[] {odd, "and", odd, "LoomNet", odd}))
                .containsExactly(new Span(3, 4, "method", 0.9));
        assertThat(finder.find(new String[0])).isEmpty();
    }
}
