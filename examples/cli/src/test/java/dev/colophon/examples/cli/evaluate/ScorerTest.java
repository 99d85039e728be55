package dev.colophon.examples.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorerTest {

    private static final String NAMES = """
            {"methods": [{"name": "Foo Network", "aliases": ["FooNet"], "role": "proposed"},
                         {"name": "BarNet", "aliases": [], "role": "compared"}],
             "datasets": [{"name": "Baz-1K", "aliases": [], "role": "evaluation"}],
             "tasks": [], "metrics": ["F1", "recall"],
             "results": [%s], "links": [%s],
             "availability": {"code": "released", "data": null, "models": null}}""";

    @ParameterizedTest
    @CsvSource({"Foo-Net, true", "foo_nets, true", "fooNET, true", "Foo, false", "FooNetss, false"})
    void findsANameInAnySpelling(String name, boolean found) {
        Map<String, Map<String, Number>> table =
                table(NAMES.formatted("", ""), "{\"methods\": [{\"name\": \"" + name + "\", \"role\": \"used\"}]}");

        assertThat(table.get("methods"))
                .containsEntry("precision", found ? 100.0 : 0.0)
                .containsEntry("recall", found ? 50.0 : 0.0)
                .containsEntry("f1", found ? 66.7 : 0.0)
                .containsEntry("n", 2);
        assertThat(table.containsKey("methods-role")).isEqualTo(found);
    }

    @Test
    void givesEachAnnotatedNameToOnePrediction() {
        Map<String, Map<String, Number>> table =
                table(NAMES.formatted("", ""), "{\"metrics\": [\"F1\", \"f1\", {\"name\": \"recalls\"}]}");

        assertThat(table.get("metrics")).containsEntry("precision", 66.7).containsEntry("recall", 100.0);
    }

    @ParameterizedTest
    @CsvSource({
        "'82.5',                           absolute, 100.0",
        "'82.5000001',                     absolute, 100.0",
        "'82.50001',                       absolute, 0.0",
        "'82.5',                           delta,    0.0",
        "'{\"low\": 82.5, \"high\": 82.5}',absolute, 100.0",
        "'{\"low\": 82.5, \"high\": 83}',  absolute, 0.0",
        "'[82.5, 83]',                     absolute, 0.0"
    })
    void findsANumberByValueAndKind(String value, String kind, double recall) {
        String gold = NAMES.formatted("{\"evidence\": \"82.5%\", \"value\": 82.5, \"kind\": \"absolute\"}", "");
        String predicted = "{\"results\": [{\"evidence\": {\"text\": \"82.5%\"}, \"value\": " + value + ", \"kind\": \""
                + kind + "\"}]}";

        assertThat(table(gold, predicted).get("results-value")).containsEntry("recall", recall);
    }

    @Test
    void takesAPairOfEndsForARange() {
        String gold = NAMES.formatted("{\"evidence\": \"2-6x\", \"value\": [2, 6], \"kind\": \"ratio\"}", "");
        String predicted =
                "{\"results\": [{\"evidence\": \"2-6x\", \"value\": {\"low\": 2, \"high\": 6}, \"kind\": \"ratio\"}]}";

        assertThat(table(gold, predicted).get("results-value")).containsEntry("f1", 100.0);
    }

    @ParameterizedTest
    @CsvSource({
        "metric, F1, mean F1, true",
        "metric, F1, recall, false",
        "method, FooNet, Foo Network, true",
        "method, FooNet, BarNet, false",
        "method, our approach, their approach, true",
        "method, our approach, BarNet, false",
        "dataset, Baz-1K, baz 1k, true",
        "dataset, Baz-1K, Baz, false",
        "unit, '%', points, false",
        "qualifier, up to, Up-to, true"
    })
    void comparesAttributes(String attribute, String wanted, String given, boolean right) {
        String number = "{\"evidence\": \"1\", \"value\": 1, \"kind\": \"absolute\", \"" + attribute + "\": \"%s\"}";
        Map<String, Map<String, Number>> table = table(
                NAMES.formatted(number.formatted(wanted), ""), "{\"results\": [" + number.formatted(given) + "]}");

        assertThat(table.get("results-" + attribute))
                .containsEntry("accuracy", right ? 100.0 : 0.0)
                .containsEntry("n", 1);
    }

    @Test
    void letsEqualNumbersMeetOnTheirOwnDataset() {
        String number = "{\"evidence\": \"1\", \"value\": 1, \"kind\": \"absolute\", \"dataset\": \"%s\"}";
        String gold = NAMES.formatted(number.formatted("A") + "," + number.formatted("B"), "");
        String predicted = "{\"results\": [" + number.formatted("B") + "," + number.formatted("A") + "]}";

        assertThat(table(gold, predicted).get("results-dataset")).containsEntry("accuracy", 100.0);
        assertThat(table(gold, predicted).get("results-tuple")).containsEntry("f1", 100.0);
    }

    @ParameterizedTest
    @CsvSource({
        "https://github.com/a/b, true",
        "http://www.GitHub.com/a/b/, true",
        "https://github.com/a/b.git, true",
        "https://github.com/a/c, false"
    })
    void comparesAddresses(String url, boolean right) {
        String link = "{\"url\": \"%s\", \"kind\": \"code\", \"repo\": \"A/b\"}";
        Map<String, Map<String, Number>> table = table(
                NAMES.formatted("", link.formatted("https://github.com/a/b")),
                "{\"links\": [" + link.formatted(url) + "]}");

        assertThat(table.get("links")).containsEntry("f1", right ? 100.0 : 0.0);
        assertThat(table.get("repos")).containsEntry("f1", 100.0);
    }

    @Test
    void aPaperWithoutPredictionMissesEverything() {
        Scores scores = Scorer.score(Map.of("a", read(NAMES.formatted("", ""))), Map.of());

        assertThat(scores.table().get("methods")).containsEntry("recall", 0.0).containsEntry("n", 2);
        assertThat(scores.table().get("availability-code")).containsEntry("accuracy", 0.0);
        assertThat(scores.table().get("availability-data")).containsEntry("accuracy", 100.0);
        assertThat(scores.errors().get("methods")).containsExactly("a missed 'Foo Network'", "a missed 'BarNet'");
    }

    @ParameterizedTest
    @CsvSource({"0.05, 1, 0.1", "0.25, 1, 0.2", "0.35, 1, 0.3", "66.65, 1, 66.7", "12.5, 0, 12", "13.5, 0, 14"})
    void roundsAsPythonDoes(double number, int decimals, double rounded) {
        assertThat(PythonNumbers.round(number, decimals)).isEqualTo(rounded);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "it's | \"it's\"",
                "a \"b\" | 'a \"b\"'",
                "it's \"b\" | 'it\\'s \"b\"'",
                "a\\b | 'a\\\\b'",
                "a\u00a0b | 'a\\xa0b'",
                "é | 'é'"
            })
    void quotesAsPythonDoes(String text, String quoted) {
        assertThat(PythonText.repr(text)).isEqualTo(quoted);
    }

    private static Map<String, Map<String, Number>> table(String gold, String predicted) {
        return Scorer.score(Map.of("a", read(gold)), Map.of("a", read(predicted)))
                .table();
    }

    private static Annotations read(String json) {
        try {
            return AnnotationReader.read(new ObjectMapper().readTree(json));
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }
}
