package dev.colophon.extractors.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.Paper;
import dev.colophon.text.TextAnalyzer;
import dev.colophon.text.Token;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The longest phrase that starts at a token is found, in any case, and none that goes on behind the end. */
class PhraseTrieTest {

    private final PhraseTrie<String> phrases = new PhraseTrie<>();

    @BeforeEach
    void fill() {
        phrases.add("loom", "one");
        phrases.add("loom weaving net", "three");
        phrases.add("Loom", "late");
        phrases.add("U-Loom (large)", "signs");
        phrases.add("", "nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "Loom weaving net learns, three, 3",
        "LOOM weaving nets learn, one, 1",
        "loom, one, 1",
        "u-loom (Large) learns, signs, 4",
        "U-Loom learns, ,",
        "weaving net, ,"
    })
    void findsTheLongest(String text, String value, Integer length) {
        List<Token> tokens = tokens(text);

        PhraseTrie.Found<String> found = phrases.longestAt(tokens, 0, tokens.size());

        assertThat(found).isEqualTo(value == null ? null : new PhraseTrie.Found<>(value, length));
    }

    @Test
    void endsWhereItIsTold() {
        List<Token> tokens = tokens("A loom weaving net learns");

        assertThat(phrases.longestAt(tokens, 1, 4)).isEqualTo(new PhraseTrie.Found<>("three", 3));
        assertThat(phrases.longestAt(tokens, 1, 3)).isEqualTo(new PhraseTrie.Found<>("one", 1));
        assertThat(phrases.longestAt(tokens, 1, 1)).isNull();
    }

    private static List<Token> tokens(String text) {
        return TextAnalyzer.standard()
                .analyze(Paper.of("", text))
                .abstractText()
                .tokens();
    }
}
