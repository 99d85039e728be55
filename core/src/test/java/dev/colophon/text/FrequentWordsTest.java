package dev.colophon.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.Paper;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A shared word is the word that the text has, and nothing else of the text. */
class FrequentWordsTest {

    @Property
    void isTheTextThatWasAskedFor(
            @ForAll @CharRange(from = 'a', to = 'f') @CharRange(from = 'T', to = 'T') @StringLength(min = 1, max = 4)
                    String text) {
        Word word = FrequentWords.at(" " + text + "x", 1, 1 + text.length());

        assertThat(word.text()).isEqualTo(text);
        assertThat(word.lower()).isEqualTo(text.toLowerCase(Locale.ROOT));
        assertThat(word.kind()).isEqualTo(TokenKind.WORD);
    }

    @Test
    void sharesItsStrings() {
        Token first = first("The net learns.");
        Token second = first("The loom weaves.");

        assertThat(first.text()).isEqualTo("The").isSameAs(second.text());
        assertThat(first.lower()).isEqualTo("the").isSameAs("the");
    }

    @ParameterizedTest
    @CsvSource({
        "the, false",
        "The, true",
        "ResNet, true",
        "v2, true",
        "élan, false",
        "Élan, true",
        "٣d, true",
        "-, false"
    })
    void tellsCapitalsAndDigits(String text, boolean expected) {
        assertThat(first(text).hasCapitalOrDigit()).isEqualTo(expected);
    }

    private static Token first(String text) {
        return TextAnalyzer.standard()
                .analyze(Paper.of("", text))
                .abstractText()
                .tokens()
                .get(0);
    }
}
