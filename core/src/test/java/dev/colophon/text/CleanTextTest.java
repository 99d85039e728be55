package dev.colophon.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.Diagnostic;
import dev.colophon.PaperField;
import dev.colophon.Span;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CleanTextTest {

    @ParameterizedTest
    @MethodSource("texts")
    void cleans(String original, String clean) {
        assertThat(CleanText.of(original).clean()).isEqualTo(clean);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                // LaTeX
                row("82.5\\% of A\\_B \\& C \\#1 \\$3", "82.5% of A_B & C #1 $3"),
                row("\\textbf{Foo} \\emph{\\texttt{bar}} {\\bf baz} {\\em x}", "Foo bar baz x"),
                row("\\textbf{F}oo-\\textit{N}et", "Foo-Net"),
                row("5.1$\\times$ 8$\\times$7B $\\sim$3 $\\approx$5 $\\pm$1", "5.1× 8×7B ~3 ≈5 ±1"),
                row("$\\leq$ 5 $\\geq$ 6 $\\alpha$-net", "≤ 5 ≥ 6 α-net"),
                row("$10^{19}$ and 10^{19} and $x^{2}$", "10^{19} and 10^{19} and x^2"),
                row("F$_1$ AP$_{50}$ $x_{ab}$ $x_{\\text{ab}}$", "F1 AP50 x_{ab} x_{ab}"),
                row("$12{,}553$ and ${\\approx}60\\%$", "12,553 and ≈60%"),
                row("$O(n\\log n)$ \\(k\\) $\\frac{a}{b}$ $90^\\circ$", "O(n log n) k a/b 90°"),
                row("$5 and $6 or $0.002 or $5-$6", "$5 and $6 or $0.002 or $5-$6"),
                row("costs $5 for $x$", "costs $5 for x"),
                row("\\url{https://a.org/~x\\_y}", "https://a.org/~x_y"),
                row("\\href{https://a.org/b_c}{here}", "https://a.org/b_c here"),
                row(
                        "https://a.org/~x--y/z_w https://b.org/a\\_b\\%c\\~{}d",
                        "https://a.org/~x--y/z_w https://b.org/a_b%c~d"),
                row("foo\\footnote{See bar.} baz", "foo See bar. baz"),
                row("foo \\cite{a,b} bar~\\ref{c}", "foo bar"),
                row("\\textcolor{red}{Foo} \\unicode{x3b1}", "Foo α"),
                row("Moir\\'e \\\"{o} \\v{c} Stra\\ss e {\\'\\i} Erd\\H{o}s", "Moiré ö č Straße í Erdős"),
                row("it\\'s \\\"no\\\" ", "it's \"no\""),
                row("Fig.~3, ~4x, 8~10%, six~seven", "Fig. 3, ~4x, 8~10%, six seven"),
                row("``foo'' and 5''", "\"foo\" and 5''"),
                row("foo -- bar --- baz, 14--48\\%, Foo--Bar", "foo – bar — baz, 14-48%, Foo–Bar"),
                row("\\ours is \\ours{} and \\foo{bar} \\emphNot", "\\ours is \\ours and bar Not"),
                row("{Foo} }{ \\{x\\}", "Foo {x}"),
                row("\\eg Foo, \\ie. Bar", "e.g. Foo, i.e. Bar"),
                row("5\\,700 a\\!b con\\-vo", "5 700 ab convo"),
                row("\\", "\\"),
                // mark-up
                row("<i>E. foo</i> R<sup>2</sup> 10<sup>-3</sup> x<sub>i</sub>", "E. foo R^2 10^{-3} xi"),
                row("<jats:title>Aim</jats:title><jats:p>We go.</jats:p>", "Aim\nWe go."),
                row("p < 0.05, a<b, <think> x <SEG>", "p < 0.05, a<b, <think> x <SEG>"),
                row("<a href=\"x\">y</a><br/><!-- no -->z", "y z"),
                row("&amp; &lt; &#8211; &#x3b1; &eacute; &amp;gt;", "& < – α é >"),
                row("AT&T &foo; &#xZZ; &#55296;", "AT&T &foo; &#xZZ; &#55296;"),
                row("&lt;i&gt;x&lt;/i&gt;", "x"),
                // characters
                row("ﬁne eﬀect", "fine effect"),
                row("ＡＢ１２ 𝑅² 10⁻³ CO₂ a ½", "AB12 R^2 10^{-3} CO2 a 1/2"),
                row("so\u00ADft ze\u200Bro \uFEFFx\u0007", "soft zero x"),
                row("−3 a‑b 2–6x foo – bar", "-3 a-b 2-6x foo – bar"),
                row("“a” ‘b’ it’s", "\"a\" 'b' it's"),
                row("5\u2009700 a\u00A0b", "5 700 a b"),
                row("e\u0301 x\u0301", "é x\u0301"),
                row("Foo™ … ①", "Foo™ … ①"),
                row("\uD835 \uDC00", "\uD835 \uDC00"),
                // lines
                row("con-\nvolutional", "convolutional"),
                row(
                        "state-of-\nthe-art, BERT-\nbased, self-\nsupervised, 2-\n3",
                        "state-of-the-art, BERT-based, self-supervised, 2-3"),
                row("a\nb\r\nc  d\te ", "a b c d e"),
                row("One.\n\nTwo three\n\nfour", "One.\nTwo three four"),
                row("", ""));
    }

    private static Arguments row(String original, String clean) {
        return Arguments.of(original, clean);
    }

    @Test
    void mapsToTheShortestOriginalPart() {
        CleanText text = CleanText.of("We use \\textbf{FooNet}, 5.1$\\times$ ﬁne 96.3$\\%$.");

        assertThat(text.clean()).isEqualTo("We use FooNet, 5.1× fine 96.3%.");
        assertThat(original(text, "FooNet")).isEqualTo("FooNet");
        assertThat(original(text, "5.1×")).isEqualTo("5.1$\\times$");
        assertThat(original(text, "fine")).isEqualTo("ﬁne");
        assertThat(original(text, "f")).isEqualTo("ﬁ");
        assertThat(original(text, "96.3%")).isEqualTo("96.3$\\%$");
        assertThat(original(text, "use FooNet,")).isEqualTo("use \\textbf{FooNet},");
    }

    @Test
    void mapsBackToWhatAPartBecame() {
        CleanText text = CleanText.of("We use \\textbf{FooNet}.");

        assertThat(text.cleanRange(15, 21)).isEqualTo(new TextRange(7, 13));
        assertThat(text.cleanRange(7, 22)).isEqualTo(new TextRange(7, 13));
        assertThat(text.cleanRange(8, 10)).isEqualTo(new TextRange(7, 7));
    }

    @Test
    void saysWhatItTookOut() {
        assertThat(CleanText.of("a \\textbf{b} <i>c\u00AD").diagnostics(PaperField.TITLE))
                .containsExactlyInAnyOrder(
                        Diagnostic.at("latex-removed", new Span(PaperField.TITLE, 2, 10)),
                        Diagnostic.at("latex-removed", new Span(PaperField.TITLE, 11, 12)),
                        Diagnostic.at("markup-removed", new Span(PaperField.TITLE, 13, 16)),
                        Diagnostic.at("invisible-removed", new Span(PaperField.TITLE, 17, 18)));
        assertThat(CleanText.of("Plain text.").diagnostics(PaperField.TITLE)).isEmpty();
    }

    @Test
    void endsALongListWithOneThatSaysSo() {
        List<Diagnostic> diagnostics =
                CleanText.of(String.join(" ", Collections.nCopies(500, "{x"))).diagnostics(PaperField.ABSTRACT);

        assertThat(diagnostics).hasSize(CleaningLog.LIMIT + 1);
        assertThat(diagnostics.get(CleaningLog.LIMIT).code()).isEqualTo("cleaning-log-cut");
    }

    private static String original(CleanText text, String part) {
        int start = text.clean().indexOf(part);
        Span span = text.span(PaperField.ABSTRACT, start, start + part.length());
        return text.original().substring(span.start(), span.end());
    }
}
