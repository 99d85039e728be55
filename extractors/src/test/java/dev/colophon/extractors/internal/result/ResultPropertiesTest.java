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
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What holds for the numbers of any text. */
class ResultPropertiesTest {

    private static final RuleResultFinder FINDER = new RuleResultFinder();

    /** One sentence a paper; no word but the verbs is in two of them. */
    private static final List<String> SENTENCES = List.of(
            "⟦method:used Alder⟧ reaches 81.5% ⟦metric accuracy⟧ on ⟦dataset ReedQA⟧.",
            "⟦method:used Birch⟧ lowers ⟦metric latency⟧ by 12 ms on ⟦dataset FernLog⟧.",
            "⟦method:used Cedar⟧ obtains an ⟦metric FID⟧ of 7.25 on ⟦dataset MossArt⟧.",
            "⟦method:used Douglas⟧ attains 44.5 ⟦metric BLEU⟧ on ⟦dataset TideText⟧.",
            "⟦method:used Elm⟧ gains 3.5 points in ⟦metric recall⟧ on ⟦dataset PondFind⟧.");

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

    @Property(tries = 120)
    void sentencesOfUnrelatedPapersDoNotMix(@ForAll long seed) {
        List<String> shuffled = new ArrayList<>(SENTENCES);
        Collections.shuffle(shuffled, new Random(seed));
        Set<String> together = bindings(find(MarkedText.parse(String.join(" ", shuffled))));
        Set<String> apart = new HashSet<>();
        SENTENCES.forEach(sentence -> apart.addAll(bindings(find(MarkedText.parse(sentence)))));
        assertThat(together).isEqualTo(apart).hasSize(SENTENCES.size());
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

    private static Set<String> bindings(List<Result> results) {
        Set<String> rows = new HashSet<>();
        for (Result result : results) {
            rows.add(String.join(
                    " | ",
                    result.evidence().text(),
                    String.valueOf(result.metric()),
                    String.valueOf(result.dataset()),
                    String.valueOf(result.method())));
        }
        return rows;
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
