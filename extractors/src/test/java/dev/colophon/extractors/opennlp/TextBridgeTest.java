package dev.colophon.extractors.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.Paper;
import dev.colophon.text.FieldText;
import dev.colophon.text.Sentence;
import dev.colophon.text.TextAnalyzer;
import dev.colophon.text.TextRange;
import dev.colophon.text.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.Test;

/** Sentences and tokens, from us to OpenNLP and back, with real components on both sides. */
class TextBridgeTest {

    private static final String TEXT = "We follow Roe et al. (2020) here. See Fig. 3 for ViT-B/16 at 82.5%.";

    @Test
    void oursSplitsForOpenNlp() {
        ColophonSentenceDetector detector = new ColophonSentenceDetector();

        assertThat(detector.sentDetect(TEXT))
                .containsExactly("We follow Roe et al. (2020) here.", "See Fig. 3 for ViT-B/16 at 82.5%.");
        assertThat(detector.sentPosDetect(TEXT)).containsExactly(new Span(0, 33), new Span(34, TEXT.length()));
        assertThat(detector.sentDetect("")).isEmpty();
    }

    @Test
    void oursTokenizesForOpenNlp() {
        ColophonTokenizer tokenizer = new ColophonTokenizer();
        String sentence = "It beats ViT-B/16 (82.5%).";

        assertThat(tokenizer.tokenize(sentence)).containsExactly("It", "beats", "ViT-B/16", "(", "82.5%", ")", ".");
        assertThat(Span.spansToStrings(tokenizer.tokenizePos(sentence), sentence))
                .isEqualTo(tokenizer.tokenize(sentence));
    }

    @Test
    void theirsSplitAndTokenizeForUs() throws IOException {
        TextAnalyzer analyzer = new TextAnalyzer(
                OpenNlpSentenceSplitter.of(sentenceModel()), OpenNlpTokenizer.of(() -> SimpleTokenizer.INSTANCE));

        FieldText text = analyzer.analyze(Paper.of("", "Foo\\_Net wins here. It is 2.5 points ahead."))
                .abstractText();

        assertThat(text.sentences()).hasSize(2);
        assertThat(text.sentences().stream().map(Sentence::span))
                .containsExactly(
                        new dev.colophon.Span(text.field(), 0, 19), new dev.colophon.Span(text.field(), 20, 43));
        assertThat(text.tokens().stream().map(Token::text))
                .containsExactly(
                        "Foo", "_", "Net", "wins", "here", ".", "It", "is", "2", ".", "5", "points", "ahead", ".");
    }

    @Test
    void whatTheirsLeaveOutIsKept() {
        assertThat(TextRanges.covering("ab  cd e ", new Span[] {new Span(1, 2), new Span(4, 5)}))
                .containsExactly(new TextRange(0, 1), new TextRange(1, 2), new TextRange(4, 5), new TextRange(5, 8));
        assertThat(TextRanges.covering("  ", new Span[0])).isEmpty();
    }

    private static SentenceModel sentenceModel() throws IOException {
        List<SentenceSample> samples = new ArrayList<>();
        for (String word : List.of("here", "there", "now", "then", "well", "often", "first", "last")) {
            String first = "The red fox runs " + word + ".";
            String second = "It is 2.5 times as fast " + word + ".";
            samples.add(new SentenceSample(
                    first + " " + second,
                    new Span(0, first.length()),
                    new Span(first.length() + 1, first.length() + 1 + second.length())));
        }
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        return SentenceDetectorME.train(
                "en",
                ObjectStreamUtils.createObjectStream(samples),
                new SentenceDetectorFactory("en", true, null, null),
                parameters);
    }
}
