package dev.colophon.extractors.internal.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.colophon.Paper;
import dev.colophon.Result;
import dev.colophon.Span;
import dev.colophon.spi.LinkFindings;
import dev.colophon.testing.MarkedText;
import dev.colophon.text.TextAnalyzer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for the numbers of any text. */
class ResultPropertiesTest {

    private static final RuleResultFinder FINDER = new RuleResultFinder();

    /** What the names of a paper end with, so that no two papers share one. */
    private static final List<String> ENDINGS = List.of("ara", "eto", "ilu", "ona", "usk");

    @Property(tries = 400)
    void anyTextSurvivesAndItsResultsStandInOrderInsideTheirSentences(@ForAll("texts") String text) {
        int end = 0;
        Set<Span> seen = new HashSet<>();
        for (Result result : find(MarkedText.parse(text))) {
            Span evidence = result.evidence().span();
            assertThat(result.sentence().contains(evidence)).isTrue();
            assertThat(text.substring(evidence.start(), evidence.end()))
                    .isEqualTo(result.evidence().text());
            assertThat(evidence.start()).isGreaterThanOrEqualTo(end);
            assertThat(seen.add(evidence)).isTrue();
            end = evidence.end();
        }
    }

    @Example
    void digitsOfOtherScriptsAreNoPartOfANumber() {
        assertThat(find(MarkedText.parse("82.5% to \u09e6, 3\u00b1\u09e6% and 1/\u09e6 of 90%")))
                .extracting(result -> result.evidence().text())
                .contains("82.5%", "90%");
    }

    @Property(tries = 300)
    void valueParsesBackFromTheEvidence(
            @ForAll @IntRange(min = 1, max = 9999) int hundredths, @ForAll("units") String unit) {
        String number = (hundredths / 100) + "." + (hundredths % 100 < 10 ? "0" : "") + (hundredths % 100);
        List<Result> results = find(MarkedText.parse("It reaches an ⟦metric AUC⟧ of " + number + unit + " here."));
        assertThat(results).hasSize(1);
        Result result = results.get(0);
        assertThat(result.evidence().text()).isEqualTo(number + unit);
        assertThat(result.value().low()).isEqualTo(Double.parseDouble(number));
        assertThat(QuantityScanner.scan(
                        number + unit,
                        TextAnalyzer.standard()
                                .analyze(Paper.of("", number + unit))
                                .abstractText()
                                .sentences()
                                .get(0)))
                .singleElement()
                .satisfies(quantity -> assertThat(quantity.low()).isEqualTo(Double.parseDouble(number)));
    }

    /** A number that is bound to a method or dataset of its own sentence takes none of another paper's beside it. */
    @Property(tries = 300)
    void sentencesOfUnrelatedPapersDoNotMix(@ForAll("papers") List<String> papers) {
        StringBuilder together = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        List<Result> alone = new ArrayList<>();
        for (String paper : papers) {
            int start = MarkedText.parse(together.toString()).text().length();
            List<Result> own = find(MarkedText.parse(paper));
            own.forEach(result -> starts.add(start + result.evidence().span().start()));
            alone.addAll(own);
            together.append(paper).append(' ');
        }
        for (Result result : find(MarkedText.parse(together.toString()))) {
            int place = starts.indexOf(result.evidence().span().start());
            if (place >= 0) {
                assertSamePaper(alone.get(place).method(), result.method(), result);
                assertSamePaper(alone.get(place).dataset(), result.dataset(), result);
            }
        }
    }

    private static void assertSamePaper(@Nullable String alone, @Nullable String together, Result result) {
        if (alone != null && together != null) {
            assertThat(together).as("%s", result).endsWith(ending(alone));
        }
    }

    private static String ending(String name) {
        return ENDINGS.stream().filter(name::endsWith).findFirst().orElseThrow();
    }

    @Provide
    Arbitrary<List<String>> papers() {
        return Arbitraries.of(singleSentences())
                .list()
                .ofSize(ENDINGS.size())
                .map(sentences -> IntStream.range(0, sentences.size())
                        .mapToObj(i -> renamed(sentences.get(i), ENDINGS.get(i)))
                        .toList());
    }

    /** The marked cases that are one sentence with numbers. */
    private static List<String> singleSentences() {
        return ResultCasesTest.sentences().stream()
                .filter(marked -> marked.contains("⟦result:") && !marked.contains(". ") && !marked.contains("; "))
                .toList();
    }

    private static String renamed(String marked, String ending) {
        return marked.replaceAll("(⟦(?:method|dataset)[^ ]* [^⟧]*)⟧", "$1" + ending + "⟧");
    }

    @Test
    void readsHostileTextInLinearTime() {
        List<String> hostile = List.of(
                "5%, ", "3 to 4 and ", "% of ", "1,", "9", "x 3 ", "by 2% than ", "(4.5) (", "$\\times", "± 1 ");
        for (String piece : hostile) {
            MarkedText text = MarkedText.parse(piece.repeat(30_000 / piece.length()));
            assertThat(assertTimeout(Duration.ofSeconds(20), () -> find(text))).isNotNull();
        }
    }

    private static List<Result> find(MarkedText marked) {
        Paper paper = Paper.of("", marked.text());
        return FINDER.find(TextAnalyzer.standard().analyze(paper), LinkFindings.NONE, MarkedEntities.of(paper, marked));
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of("%", " %", " percent", "", " points", "x", " dB", " ms");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "82.5%",
                "5",
                " to ",
                " and ",
                ", ",
                "-",
                "−",
                "±",
                "x",
                "%",
                "$",
                "\\%",
                "10^{-3}",
                "1e-3",
                "1/10",
                "(",
                ")",
                " by ",
                " of ",
                " from ",
                "half the ",
                "six times ",
                "an order of magnitude",
                " points",
                "3,150",
                "1.2.3",
                "~",
                " improves ",
                "accuracy",
                " faster",
                ". ",
                " ",
                "\u00d7",
                "9 billion",
                "{",
                "}",
                "^",
                "_",
                "é",
                "\ud83d",
                "0-20%",
                " parameters",
                " respectively",
                "1".repeat(30),
                "e99",
                "1e99",
                " than ",
                "https://a.b/1.5");
        Arbitrary<String> noise = Arbitraries.strings().all().ofMaxLength(6);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(9, pieces), net.jqwik.api.Tuple.of(1, noise))
                .list()
                .ofMaxSize(40)
                .map(list -> String.join("", list).replace("⟦", "").replace("⟧", ""));
    }

    @Test
    void findsNothingInNothing() {
        assertThat(find(MarkedText.parse(""))).isEmpty();
        assertThat(IntStream.range(0, 3)
                        .mapToObj(i -> " ".repeat(i))
                        .allMatch(blank -> find(MarkedText.parse(blank)).isEmpty()))
                .isTrue();
    }
}
