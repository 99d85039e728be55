package dev.colophon.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A bar marks the border of two tokens that no white space parts, "␣" a space inside a token. */
class ScientificTokenizerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FooNet works",
                "ViT-B/16",
                "CIFAR-10/100",
                "GPT-4/4o",
                "Foo16/17/18",
                "FooNet|/|BarNet",
                "Foo-MOSI|/|Foo-MOSEI",
                "I/O and N/A w/o it",
                "a and|/|or b",
                "COCO-2017",
                "GPT-4o",
                "F1",
                "U-Net",
                "K-FAC",
                "state-of-the-art",
                "C++ and C# and A*|.",
                "FooNet+ and FooNet++|.",
                "RGB|+|D",
                "AT&T",
                "Q&A",
                "shape & texture",
                "AP@0.5:0.95",
                "pass@1",
                "top-1",
                "mAP@.5",
                "Foo.js v1.2 GPT-3.5",
                "8x7B",
                "Foo-8x7B",
                "Foo_bar",
                "BERT|'s",
                "the models|' size",
                "it|'s don't O'Neil",
                "R^2",
                "O|(|n^2|)",
                "10^{19}",
                "10^-3",
                "9.6×10^{-4}",
                "224×224",
                "x_{ab}",
                "82.5%",
                "1 %",
                "+2.4",
                "-11.97%",
                "(|-3.1|)",
                "p|=|-0.3",
                "p < .001",
                "~|4x",
                "≈|5",
                "±|0.5",
                "0.8 +/- 0.4 s",
                "2.6x faster",
                "2.6× faster",
                "×8 scaling",
                "45.4M and 35.4G",
                "14 ms",
                "45ms and 2s",
                "5␣700 images",
                "1␣234␣567",
                "10 1000",
                "100 200-shot",
                "3,150",
                "1,234,567",
                "1|,|2",
                "1e-3",
                "$1.5 or €3",
                "US|$5",
                "90°C",
                "2|-|6x",
                "2 - 6x",
                "3x|-|10x",
                "0.50|-|0.56",
                "9.5%|-|18.7%",
                "64|-|191ms",
                "5-shot 4-bit 3D 2D-3D",
                "7.6|-|point gain",
                "19.7|-|fold",
                "256K|-|parameter model",
                "sub|-|30 ms",
                "near|-|zero error",
                "FooSet|-|10%",
                "The BERT|-|based model",
                "a FooNet|-|like shape",
                "our Foonet|-|based rival",
                "Graph-based search",
                "FOO|-|Driven BARS",
                "non|-|FOO",
                "post|-|GELU",
                "mini-ImageNet",
                "Zero-CoT",
                "on FooSet|-|which is new",
                "e.g. this|, i.e. that",
                "Foo et al. (|2020|)",
                "Fig. 3 vs. Tab. 2",
                "Fig.|3",
                "w.r.t. U.S. rules",
                "J. Smith",
                "No. 5",
                "I say no|.",
                "the end|.",
                "plan B|.",
                "foo |...| bar",
                "foo|…",
                "foo|—|bar",
                "foo |–| bar",
                "foo |--| bar",
                "\"|foo|\" |'|bar|'",
                "[|1|, 2|]",
                "foo|(|s|)",
                "foo|; bar|: baz|?|!",
                "at https://a.org/b_c/~d|.",
                "(|see https://a.org/b|)|.",
                "https://a.org/b_(c)|, x",
                "www.foo.org|.",
                "github.com/foo/bar|, yes",
                "<|https://a.org|>",
                "me@foo.org|.",
                "\\ours is",
                "模型 Ωμέγα naïve",
                "𝒳-net"
            })
    void cutsAtTheMarks(String marked) {
        String text = marked.replace("|", "").replace('␣', ' ');
        List<String> expected = List.of(marked.split("[ |]+")).stream()
                .map(token -> token.replace('␣', ' '))
                .collect(Collectors.toList());

        assertThat(tokens(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "82.5% | NUMBER",
                "+2.4 | NUMBER",
                "10^{19} | NUMBER",
                "5 700 | NUMBER",
                "2.6x | NUMBER",
                "2.6× | NUMBER",
                "45ms | NUMBER",
                "$1.5 | NUMBER",
                "1e-3 | NUMBER",
                ".001 | NUMBER",
                "9.6×10^{-4} | NUMBER",
                "100+ | NUMBER",
                "90°C | NUMBER",
                "3D | WORD",
                "4-bit | WORD",
                "8x7B | WORD",
                "224×224 | WORD",
                "F1 | WORD",
                "ViT-B/16 | WORD",
                "pass@1 | WORD",
                "AP@0.5:0.95 | WORD",
                "e.g. | WORD",
                "\\ours | WORD",
                "https://a.org | ADDRESS",
                "www.a.org | ADDRESS",
                "github.com/a/b | ADDRESS",
                "me@foo.org | ADDRESS",
                "+/- | PUNCTUATION",
                "... | PUNCTUATION",
                "% | PUNCTUATION",
                "— | PUNCTUATION"
            })
    void tellsTheKind(String token, TokenKind kind) {
        assertThat(TokenKinds.of(token, TokenCharacters.of(token))).isEqualTo(kind);
        assertThat(tokens(token)).containsExactly(token);
    }

    static List<String> tokens(String text) {
        return new ScientificTokenizer()
                .tokenize(text).stream()
                        .map(range -> text.substring(range.start(), range.end()))
                        .collect(Collectors.toList());
    }
}
