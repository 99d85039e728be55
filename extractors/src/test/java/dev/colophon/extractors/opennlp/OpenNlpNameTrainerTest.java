package dev.colophon.extractors.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colophon.Paper;
import dev.colophon.extractors.opennlp.OpenNlpNameTrainer.Algorithm;
import dev.colophon.extractors.training.MadeUpPapers;
import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameMention;
import dev.colophon.text.TextAnalyzer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** OpenNLP's own name finders, trained with the features of our tagger. */
class OpenNlpNameTrainerTest {

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void learnsAndIsTheSameAfterItWasWritten(Algorithm algorithm) throws IOException {
        TokenNameFinderModel model = train(algorithm);
        byte[] bytes = bytes(model);
        TokenNameFinderModel read = OpenNlpModels.read(new ByteArrayInputStream(bytes));

        List<NameMention> found = find(model, MadeUpPapers.paper(3));
        assertThat(found).hasSizeGreaterThan(4);
        assertThat(find(read, MadeUpPapers.paper(3))).isEqualTo(found);
        assertThat(bytes(read)).isEqualTo(bytes);
        assertThat(bytes(train(algorithm))).isEqualTo(bytes);
    }

    /** A program that does not know the features must not read the weights with others. */
    @Test
    void plainOpenNlpRefusesTheModel() throws IOException {
        byte[] bytes = bytes(train(Algorithm.PERCEPTRON));
        TokenNameFinderModel plain = new TokenNameFinderModel(new ByteArrayInputStream(bytes));

        assertThatThrownBy(() -> new NameFinderME(plain)).hasStackTraceContaining("OPENNLP_EXT_ALLOWED_PACKAGES");
    }

    @Test
    void saysWhatIsWrong() {
        OpenNlpNameTrainer trainer =
                OpenNlpNameTrainer.builder(Algorithm.MAXENT).build();

        assertThatThrownBy(() -> trainer.train(List.of())).hasMessageContaining("none of the 0 papers marks a name");
        assertThatThrownBy(() ->
                        OpenNlpModels.read(new ByteArrayInputStream("no model".getBytes(StandardCharsets.US_ASCII))))
                .isInstanceOf(IOException.class);
    }

    private static TokenNameFinderModel train(Algorithm algorithm) {
        return OpenNlpNameTrainer.builder(algorithm).iterations(10).build().train(MadeUpPapers.annotated());
    }

    private static byte[] bytes(TokenNameFinderModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OpenNlpModels.write(model, out);
        return out.toByteArray();
    }

    private static List<NameMention> find(TokenNameFinderModel model, Paper paper) {
        return OpenNlpNameFinder.of(model).find(TextAnalyzer.standard().analyze(paper), LinkFindings.NONE);
    }
}
