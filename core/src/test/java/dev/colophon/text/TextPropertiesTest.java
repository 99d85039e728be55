package dev.colophon.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.Paper;
import dev.colophon.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextPropertiesTest {

    @Property(tries = 1000)
    void keepsEveryCharacterOfAnyUnicode(@ForAll String text) {
        check(text);
    }

    @Property(tries = 2000)
    void keepsEveryCharacterOfLatexAndMarkup(@ForAll("fragments") String text) {
        check(text);
    }

    @Property(tries = 300)
    void keepsEveryCharacterOfACutText(@ForAll("fragments") String text, @ForAll int index) {
        int cut = Math.floorMod(index, text.length() + 1);
        check(text.substring(0, cut));
        check(text.substring(cut));
    }

    @Property(tries = 500)
    void cleansPlainTextToItself(@ForAll("plain") String text) {
        assertThat(CleanText.of(text).clean()).isSameAs(text);
        assertThat(CleanText.of(text.strip() + "\\%").clean()).isEqualTo(text.strip() + "%");
    }

    @Provide
    Arbitrary<String> fragments() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "\\",
                        "$",
                        "a",
                        "B",
                        "1",
                        " ",
                        "\n",
                        "-",
                        ".",
                        "~",
                        "^",
                        "_",
                        "<",
                        ">",
                        "&",
                        "amp;",
                        "lt;",
                        "<sup>",
                        "<i>",
                        "/",
                        "\\textbf{",
                        "\\frac{",
                        "'",
                        "\"",
                        "`",
                        "ﬁ",
                        "\u0301",
                        "\u00AD",
                        "²",
                        "–",
                        "http://",
                        "\uD835",
                        "\uDC00",
                        "𝑅",
                        "%",
                        "×",
                        "@",
                        ":",
                        "+",
                        "e",
                        "\\times",
                        "\\url{",
                        "\\(",
                        "\\)",
                        "We",
                        "\u2028",
                        ",",
                        "(",
                        ")",
                        "\\href{",
                        "\\cite{",
                        "\\'",
                        "\\v{",
                        "&#",
                        ";",
                        "x",
                        "\u3000")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.of("We", "use", "FooNet", "82.5%", "(e.g.", "a)", "https://a.org/b_c.", "2-6x,")
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(words -> String.join(" ", words));
    }

    private static void check(String original) {
        FieldText text = TextAnalyzer.standard().analyze(Paper.of("", original)).abstractText();
        checkRebuilt(text.clean(), text.tokens());
        int start = 0;
        int end = 0;
        for (Token token : text.tokens()) {
            Span span = text.span(token.start(), token.end());
            assertThat(span.start()).isGreaterThanOrEqualTo(start).isLessThan(span.end());
            assertThat(span.end()).isGreaterThanOrEqualTo(end).isLessThanOrEqualTo(original.length());
            assertThat(text.tokens(span)).contains(token);
            start = span.start();
            end = span.end();
        }
        checkSentences(text);
    }

    private static void checkRebuilt(String clean, List<Token> tokens) {
        StringBuilder rebuilt = new StringBuilder();
        for (Token token : tokens) {
            assertThat(token.start()).isGreaterThanOrEqualTo(rebuilt.length());
            String between = clean.substring(rebuilt.length(), token.start());
            assertThat(between.strip()).isEmpty();
            rebuilt.append(between).append(token.text());
        }
        assertThat(clean.substring(rebuilt.length()).strip()).isEmpty();
        assertThat(clean).startsWith(rebuilt);
    }

    private static void checkSentences(FieldText text) {
        int end = 0;
        int tokens = 0;
        for (Sentence sentence : text.sentences()) {
            assertThat(sentence.start()).isGreaterThanOrEqualTo(end).isLessThan(sentence.end());
            assertThat(sentence.span()).isEqualTo(text.span(sentence.start(), sentence.end()));
            end = sentence.end();
            tokens += sentence.tokens().size();
        }
        assertThat(end).isLessThanOrEqualTo(text.clean().length());
        assertThat(tokens).isEqualTo(text.tokens().size());
    }
}
