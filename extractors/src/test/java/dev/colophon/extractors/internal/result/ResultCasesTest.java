package dev.colophon.extractors.internal.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.Paper;
import dev.colophon.Result;
import dev.colophon.spi.LinkFindings;
import dev.colophon.testing.MarkedText;
import dev.colophon.text.TextAnalyzer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every construction of {@code cases.txt}: which numbers of a sentence are results, and what they are bound to. */
class ResultCasesTest {

    private static final RuleResultFinder FINDER = new RuleResultFinder();

    private record Case(String marked, List<String> expected) {}

    @TestFactory
    Stream<DynamicTest> readsSentence() throws IOException {
        return cases().stream().map(each -> DynamicTest.dynamicTest(each.marked, () -> check(each)));
    }

    @Test
    void hasTwoHundredSentences() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(275);
    }

    private static void check(Case each) {
        MarkedText marked = MarkedText.parse(each.marked);
        Paper paper = Paper.of("A title", marked.text());
        List<Result> results = FINDER.find(
                TextAnalyzer.standard().analyze(paper), LinkFindings.NONE, MarkedEntities.of(paper, marked));
        assertThat(evidence(results)).isEqualTo(evidence(marked));
        assertThat(rows(results, each.expected)).isEqualTo(each.expected);
    }

    private static List<String> evidence(List<Result> results) {
        return results.stream()
                .map(result -> result.kind().name().toLowerCase(Locale.ROOT) + " "
                        + result.evidence().span().start() + " "
                        + result.evidence().text())
                .toList();
    }

    private static List<String> evidence(MarkedText marked) {
        return marked.marks("result").stream()
                .map(mark -> mark.detail() + " " + mark.start() + " " + mark.text())
                .toList();
    }

    /** The rows of results; one says whether a change is a gain where the expected one does. */
    private static List<String> rows(List<Result> results, List<String> expected) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            boolean told = i < expected.size()
                    && (expected.get(i).endsWith(" better") || expected.get(i).endsWith(" worse"));
            rows.add(row(results.get(i)) + (told ? gain(results.get(i)) : ""));
        }
        return rows;
    }

    private static String gain(Result result) {
        Boolean improvement = result.improvement();
        return improvement == null ? " | -" : improvement ? " | better" : " | worse";
    }

    private static String row(Result result) {
        String value = number(result.value().low());
        String range =
                result.value().isRange() ? value + ".." + number(result.value().high()) : value;
        return Stream.of(
                        range,
                        result.unit(),
                        result.qualifier(),
                        result.metric(),
                        result.dataset(),
                        result.method(),
                        result.baseline())
                .map(field -> Objects.toString(field, "-"))
                .reduce((left, right) -> left + " | " + right)
                .orElseThrow();
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    /** The marked sentences. */
    static List<String> sentences() {
        try {
            return cases().stream().map(Case::marked).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ResultCasesTest.class.getResourceAsStream("cases.txt")),
                StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("> ")) {
                    cases.get(cases.size() - 1).expected.add(line.substring(2));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    cases.add(new Case(line, new ArrayList<>()));
                }
            }
        }
        return cases;
    }
}
