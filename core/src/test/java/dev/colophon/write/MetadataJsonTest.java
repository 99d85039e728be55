package dev.colophon.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.colophon.Availability;
import dev.colophon.Dataset;
import dev.colophon.DatasetRole;
import dev.colophon.Diagnostic;
import dev.colophon.Direction;
import dev.colophon.Link;
import dev.colophon.LinkHost;
import dev.colophon.LinkKind;
import dev.colophon.Mention;
import dev.colophon.Method;
import dev.colophon.MethodRole;
import dev.colophon.Metric;
import dev.colophon.Paper;
import dev.colophon.PaperField;
import dev.colophon.PaperMetadata;
import dev.colophon.ReleaseStatus;
import dev.colophon.Result;
import dev.colophon.ResultKind;
import dev.colophon.ResultValue;
import dev.colophon.Span;
import dev.colophon.Task;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataJsonTest {

    private static final Paper PAPER = new Paper(
            "7", "FooNet", "FooNet reads maps. It reaches 82.5% accuracy on BarSet. Code: https://4open.science/r/foo");

    private static final PaperMetadata METADATA = new PaperMetadata(
            PAPER.id(),
            PAPER.title(),
            List.of(new Method(
                    "FooNet", List.of(), MethodRole.PROPOSED, 0.97, "rule:subject", List.of(mention("FooNet")))),
            List.of(new Dataset(
                    "BarSet", List.of("BS"), DatasetRole.EVALUATION, 0.5, "rule:on", List.of(mention("BarSet")))),
            List.of(new Task("reads maps", List.of(), 1, "rule:verb", List.of(mention("reads maps")))),
            List.of(new Metric(
                    "accuracy", List.of(), "accuracy", Direction.HIGHER, 0.9, "list", List.of(mention("accuracy")))),
            List.of(new Result(
                    ResultValue.of(82.5),
                    "%",
                    ResultKind.ABSOLUTE,
                    null,
                    "accuracy",
                    Direction.HIGHER,
                    null,
                    "FooNet",
                    "BarSet",
                    null,
                    null,
                    0.8,
                    "rule:reaches",
                    mention("82.5%"),
                    new Span(PaperField.ABSTRACT, 19, 55))),
            List.of(new Link(
                    "https://4open.science/r/foo",
                    LinkHost.FOUROPEN,
                    null,
                    LinkKind.CODE,
                    ReleaseStatus.RELEASED,
                    1,
                    "rule:url",
                    List.of("joined"),
                    List.of(mention("https://4open.science/r/foo")))),
            new Availability(ReleaseStatus.RELEASED, null, ReleaseStatus.PROMISED),
            List.of(
                    new Diagnostic("empty-abstract", null, "no text"),
                    Diagnostic.at("latex-removed", new Span(PaperField.TITLE, 0, 3))));

    private static Mention mention(String text) {
        int start = PAPER.abstractText().indexOf(text);
        return Mention.at(PAPER, new Span(PaperField.ABSTRACT, start, start + text.length()));
    }

    @Test
    void writesTheFieldsOfTheSchemaInItsOrder() {
        assertThat(MetadataJson.write(METADATA)).isEqualTo("""
                        {"schema":"1.0","id":"7","title":"FooNet",\
                        "methods":[{"name":"FooNet","aliases":[],"role":"proposed","confidence":0.97,"source":"rule:subject",\
                        "mentions":[{"field":"abstract","start":0,"end":6,"text":"FooNet"}]}],\
                        "datasets":[{"name":"BarSet","aliases":["BS"],"role":"evaluation","confidence":0.5,"source":"rule:on",\
                        "mentions":[{"field":"abstract","start":48,"end":54,"text":"BarSet"}]}],\
                        "tasks":[{"name":"reads maps","aliases":[],"confidence":1.0,"source":"rule:verb",\
                        "mentions":[{"field":"abstract","start":7,"end":17,"text":"reads maps"}]}],\
                        "metrics":[{"name":"accuracy","aliases":[],"canonical":"accuracy","direction":"higher",\
                        "confidence":0.9,"source":"list",\
                        "mentions":[{"field":"abstract","start":36,"end":44,"text":"accuracy"}]}],\
                        "results":[{"value":82.5,"unit":"%","kind":"absolute","qualifier":null,"metric":"accuracy",\
                        "direction":"higher","improvement":null,"method":"FooNet","dataset":"BarSet","task":null,\
                        "baseline":null,"confidence":0.8,"source":"rule:reaches",\
                        "evidence":{"field":"abstract","start":30,"end":35,"text":"82.5%"},\
                        "sentence":{"field":"abstract","start":19,"end":55}}],\
                        "links":[{"url":"https://4open.science/r/foo","host":"4open","repo":null,"kind":"code",\
                        "status":"released","confidence":1.0,"source":"rule:url","repairs":["joined"],\
                        "mentions":[{"field":"abstract","start":62,"end":89,"text":"https://4open.science/r/foo"}]}],\
                        "availability":{"code":"released","data":null,"models":"promised"},\
                        "diagnostics":[{"code":"empty-abstract","message":"no text"},\
                        {"code":"latex-removed","field":"title","start":0,"end":3}]}""");
    }

    @Test
    void readsBackAnEqualValue() {
        assertThat(MetadataJson.read(MetadataJson.write(METADATA))).isEqualTo(METADATA);
    }

    @ParameterizedTest
    @CsvSource({
        "82.5, 82.5, 82.5",
        "45400000, 45400000, 45400000",
        "1e-7, 1e-7, 1.0E-7",
        "2e23, 2e23, 2.0E23",
        "-0.0, 0.0, 0",
        "-11.97, -11.97, -11.97",
        "1.7, 2.7, '{\"low\":1.7,\"high\":2.7}'",
        "6, 7, '{\"low\":6,\"high\":7}'"
    })
    void writesNumbers(double low, double high, String json) {
        PaperMetadata metadata = withValue(new ResultValue(low, high));
        String written = MetadataJson.write(metadata);

        assertThat(written).contains("{\"value\":" + json + ",\"unit\"");
        assertThat(MetadataJson.read(written)).isEqualTo(metadata);
    }

    @Test
    void writesHalfASurrogatePairAsAnEscape() {
        Paper paper = new Paper("\ud83d", "whole \ud83d\ude00, half \ude00\ud83d", "");
        PaperMetadata metadata = PaperMetadata.empty(paper, List.of());
        String written = MetadataJson.write(metadata);

        assertThat(written).contains("\"\\ud83d\"", "whole \ud83d\ude00, half \\ude00\\ud83d\"");
        assertThat(MetadataJson.read(written)).isEqualTo(metadata);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"schema\":\"1.0\"   | \"schema\":\"1.1\"      | the field schema is \"1.1\"; only \"1.0\" can be read",
                "\"id\":\"7\"         | \"id\":7                | the field id is no string",
                "\"id\":\"7\",        | ``                      | the field id is missing",
                "\"id\":\"7\"         | \"id\":\"7\",\"is\":1   | the field is is no field of version 1.0",
                "\"role\":\"proposed\"| \"role\":\"best\"       | methods[0].role is \"best\", but must be one of proposed, used, compared, mentioned",
                "\"confidence\":0.97  | \"confidence\":\"high\" | methods[0].confidence is no number",
                "\"confidence\":0.97  | \"confidence\":97       | methods[0] is not valid: a confidence lies in [0, 1], not at 97.0",
                "\"start\":0,\"end\":6| \"start\":0,\"end\":7   | methods[0].mentions[0] is not valid: a mention of 7 positions",
                "\"start\":0,\"end\":6| \"start\":0.5,\"end\":7 | methods[0].mentions[0].start is no integer",
                "\"aliases\":[\"BS\"] | \"aliases\":[1]         | datasets[0].aliases[0] is no string",
                "\"aliases\":[\"BS\"] | \"aliases\":\"BS\"      | datasets[0].aliases is no array",
                "\"value\":82.5       | \"value\":{\"low\":1}   | results[0].value.high is missing",
                "\"improvement\":null | \"improvement\":\"no\"  | results[0].improvement is neither true, false nor null",
                "\"diagnostics\":[    | \"diagnostics\":[1,     | diagnostics[0] is no object",
                "\"title\":\"FooNet\" | \"title\":\"a\",\"title\":\"b\" | no valid JSON: Duplicate field 'title'",
            })
    void namesTheFieldThatIsWrong(String part, String replacement, String message) {
        String wrong = MetadataJson.write(METADATA).replaceFirst(Pattern.quote(part), replacement);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> MetadataJson.read(wrong))
                .withMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''", "{", "[]", "null", "{} {}"})
    void readsNothingElse(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> MetadataJson.read(text));
    }

    private static PaperMetadata withValue(ResultValue value) {
        Mention evidence = mention("82.5%");
        Result result = new Result(
                value,
                null,
                ResultKind.RATIO,
                null,
                null,
                null,
                true,
                null,
                null,
                null,
                null,
                1,
                "",
                evidence,
                evidence.span());
        PaperMetadata empty = PaperMetadata.empty(PAPER, List.of());
        return new PaperMetadata(
                empty.id(),
                empty.title(),
                empty.methods(),
                empty.datasets(),
                empty.tasks(),
                empty.metrics(),
                List.of(result),
                empty.links(),
                empty.availability(),
                empty.diagnostics());
    }
}
