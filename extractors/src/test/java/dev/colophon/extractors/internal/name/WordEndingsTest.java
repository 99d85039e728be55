package dev.colophon.extractors.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An ending is found in any case, and is not the whole word. */
class WordEndingsTest {

    private final WordEndings endings = new WordEndings(List.of("net", "bert", "-1k"));

    @ParameterizedTest
    @CsvSource({
        "LoomNet, true",
        "LOOMBERT, true",
        "Loom-1K, true",
        "net, false",
        "BERT, false",
        "et, false",
        "Loomnets, false",
        "Loomé, false"
    })
    void endTheWord(String word, boolean expected) {
        assertThat(endings.end(word)).isEqualTo(expected);
    }
}
