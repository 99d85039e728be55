package dev.colophon.extractors.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.Paper;
import dev.colophon.text.TextAnalyzer;
import dev.colophon.text.Token;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The key of tokens is that of the phrase they spell, so that a table of phrases finds them. */
class PhraseKeyTest {

    @ParameterizedTest
    @CsvSource({
        "F1-scores, f1 score",
        "tide levels, tide level",
        "Real-Time sorting, real time sorting",
        "realtime sorting, real time sorting",
        "sea grass, sea grass",
        "shell-classes, shell classe",
    })
    void isTheSameForSpellingsOfOnePhrase(String text, String phrase) {
        assertThat(key(text)).isEqualTo(PhraseKey.of(phrase));
    }

    @ParameterizedTest
    @CsvSource({"tide level, tide lever", "sea grass, sea gras", "gas, ga", "tides level, tide level"})
    void differsForOtherWords(String text, String phrase) {
        assertThat(key(text)).isNotEqualTo(PhraseKey.of(phrase));
    }

    @Property
    void isThatOfTheSpelledPhrase(
            @ForAll @NotEmpty @Size(max = 6)
                    List<@CharRange(from = 'p', to = 't') @StringLength(min = 2, max = 9) String> words) {
        String phrase = String.join(" ", words);

        assertThat(key(phrase)).isEqualTo(PhraseKey.of(phrase));
    }

    private static long key(String text) {
        List<Token> tokens =
                TextAnalyzer.standard().analyze(Paper.of(text, "")).title().tokens();
        return PhraseKey.of(tokens, 0, tokens.size());
    }
}
