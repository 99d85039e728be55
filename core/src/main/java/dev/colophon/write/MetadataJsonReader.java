package dev.colophon.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import dev.colophon.PaperField;
import dev.colophon.PaperMetadata;
import dev.colophon.ReleaseStatus;
import dev.colophon.Result;
import dev.colophon.ResultKind;
import dev.colophon.ResultValue;
import dev.colophon.Span;
import dev.colophon.Task;

/** Reads what {@link MetadataJsonWriter} wrote, field by field in the same order. */
final class MetadataJsonReader {

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private MetadataJsonReader() {}

    static PaperMetadata read(String json) {
        try {
            return JsonFields.build(MAPPER.readTree(json), "", MetadataJsonReader::metadata);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no valid JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static PaperMetadata metadata(JsonFields json) {
        String version = json.text("schema");
        if (!version.equals(PaperMetadata.SCHEMA_VERSION)) {
            throw new JsonFields.InvalidField(
                    "schema", "is \"" + version + "\"; only \"" + PaperMetadata.SCHEMA_VERSION + "\" can be read");
        }
        return new PaperMetadata(
                json.text("id"),
                json.text("title"),
                json.objects("methods", MetadataJsonReader::method),
                json.objects("datasets", MetadataJsonReader::dataset),
                json.objects("tasks", MetadataJsonReader::task),
                json.objects("metrics", MetadataJsonReader::metric),
                json.objects("results", MetadataJsonReader::result),
                json.objects("links", MetadataJsonReader::link),
                json.object("availability", MetadataJsonReader::availability),
                json.objects("diagnostics", MetadataJsonReader::diagnostic));
    }

    private static Method method(JsonFields json) {
        return new Method(
                json.text("name"),
                json.texts("aliases"),
                json.constant("role", MethodRole.class),
                json.number("confidence"),
                json.text("source"),
                json.objects("mentions", MetadataJsonReader::mention));
    }

    private static Dataset dataset(JsonFields json) {
        return new Dataset(
                json.text("name"),
                json.texts("aliases"),
                json.constant("role", DatasetRole.class),
                json.number("confidence"),
                json.text("source"),
                json.objects("mentions", MetadataJsonReader::mention));
    }

    private static Task task(JsonFields json) {
        return new Task(
                json.text("name"),
                json.texts("aliases"),
                json.number("confidence"),
                json.text("source"),
                json.objects("mentions", MetadataJsonReader::mention));
    }

    private static Metric metric(JsonFields json) {
        return new Metric(
                json.text("name"),
                json.texts("aliases"),
                json.textOrNull("canonical"),
                json.constantOrNull("direction", Direction.class),
                json.number("confidence"),
                json.text("source"),
                json.objects("mentions", MetadataJsonReader::mention));
    }

    private static Result result(JsonFields json) {
        return new Result(
                value(json.required("value"), json.pathOf("value")),
                json.textOrNull("unit"),
                json.constant("kind", ResultKind.class),
                json.textOrNull("qualifier"),
                json.textOrNull("metric"),
                json.constantOrNull("direction", Direction.class),
                json.flagOrNull("improvement"),
                json.textOrNull("method"),
                json.textOrNull("dataset"),
                json.textOrNull("task"),
                json.textOrNull("baseline"),
                json.number("confidence"),
                json.text("source"),
                json.object("evidence", MetadataJsonReader::mention),
                json.object("sentence", MetadataJsonReader::span));
    }

    private static ResultValue value(JsonNode json, String path) {
        return json.isObject()
                ? JsonFields.build(json, path, range -> new ResultValue(range.number("low"), range.number("high")))
                : ResultValue.of(JsonFields.number(json, path));
    }

    private static Link link(JsonFields json) {
        return new Link(
                json.text("url"),
                json.constant("host", LinkHost.class),
                json.textOrNull("repo"),
                json.constant("kind", LinkKind.class),
                json.constant("status", ReleaseStatus.class),
                json.number("confidence"),
                json.text("source"),
                json.texts("repairs"),
                json.objects("mentions", MetadataJsonReader::mention));
    }

    private static Availability availability(JsonFields json) {
        return new Availability(
                json.constantOrNull("code", ReleaseStatus.class),
                json.constantOrNull("data", ReleaseStatus.class),
                json.constantOrNull("models", ReleaseStatus.class));
    }

    private static Diagnostic diagnostic(JsonFields json) {
        return new Diagnostic(
                json.text("code"),
                json.has("field") ? span(json) : null,
                json.has("message") ? json.text("message") : null);
    }

    private static Mention mention(JsonFields json) {
        return new Mention(span(json), json.text("text"));
    }

    private static Span span(JsonFields json) {
        return new Span(json.constant("field", PaperField.class), json.offset("start"), json.offset("end"));
    }
}
