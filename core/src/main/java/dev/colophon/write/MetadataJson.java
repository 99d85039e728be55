package dev.colophon.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.colophon.Availability;
import dev.colophon.Dataset;
import dev.colophon.Diagnostic;
import dev.colophon.Direction;
import dev.colophon.Entity;
import dev.colophon.Link;
import dev.colophon.LinkHost;
import dev.colophon.Mention;
import dev.colophon.Method;
import dev.colophon.Metric;
import dev.colophon.PaperMetadata;
import dev.colophon.Result;
import dev.colophon.ResultValue;
import dev.colophon.Span;
import dev.colophon.Task;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Metadata as JSON, one object a paper, in the form of version {@value PaperMetadata#SCHEMA_VERSION}. Stateless. */
public final class MetadataJson {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final double LARGEST_EXACT_INTEGER = 1L << 53;

    private MetadataJson() {}

    /**
     * Writes metadata on one line.
     *
     * @param metadata the metadata
     * @return a JSON object without line breaks
     */
    public static String write(PaperMetadata metadata) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            write(metadata, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void write(PaperMetadata metadata, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", PaperMetadata.SCHEMA_VERSION);
        json.writeStringField("id", metadata.id());
        json.writeStringField("title", metadata.title());
        array(json, "methods", metadata.methods(), MetadataJson::method);
        array(json, "datasets", metadata.datasets(), MetadataJson::dataset);
        array(json, "tasks", metadata.tasks(), MetadataJson::task);
        array(json, "metrics", metadata.metrics(), MetadataJson::metric);
        array(json, "results", metadata.results(), MetadataJson::result);
        array(json, "links", metadata.links(), MetadataJson::link);
        availability(json, metadata.availability());
        array(json, "diagnostics", metadata.diagnostics(), MetadataJson::diagnostic);
        json.writeEndObject();
    }

    private static void method(JsonGenerator json, Method method) throws IOException {
        json.writeStartObject();
        names(json, method);
        json.writeStringField("role", lower(method.role()));
        found(json, method);
        json.writeEndObject();
    }

    private static void dataset(JsonGenerator json, Dataset dataset) throws IOException {
        json.writeStartObject();
        names(json, dataset);
        json.writeStringField("role", lower(dataset.role()));
        found(json, dataset);
        json.writeEndObject();
    }

    private static void task(JsonGenerator json, Task task) throws IOException {
        json.writeStartObject();
        names(json, task);
        found(json, task);
        json.writeEndObject();
    }

    private static void metric(JsonGenerator json, Metric metric) throws IOException {
        json.writeStartObject();
        names(json, metric);
        json.writeStringField("canonical", metric.canonical());
        json.writeStringField("direction", lower(metric.direction()));
        found(json, metric);
        json.writeEndObject();
    }

    private static void names(JsonGenerator json, Entity entity) throws IOException {
        json.writeStringField("name", entity.name());
        array(json, "aliases", entity.aliases(), JsonGenerator::writeString);
    }

    private static void found(JsonGenerator json, Entity entity) throws IOException {
        json.writeNumberField("confidence", entity.confidence());
        json.writeStringField("source", entity.source());
        array(json, "mentions", entity.mentions(), MetadataJson::mention);
    }

    private static void result(JsonGenerator json, Result result) throws IOException {
        json.writeStartObject();
        json.writeFieldName("value");
        value(json, result.value());
        json.writeStringField("unit", result.unit());
        json.writeStringField("kind", lower(result.kind()));
        json.writeStringField("qualifier", result.qualifier());
        json.writeStringField("metric", result.metric());
        Direction direction = result.direction();
        json.writeStringField("direction", lower(direction));
        json.writeFieldName("improvement");
        json.writeObject(result.improvement());
        json.writeStringField("method", result.method());
        json.writeStringField("dataset", result.dataset());
        json.writeStringField("task", result.task());
        json.writeStringField("baseline", result.baseline());
        json.writeNumberField("confidence", result.confidence());
        json.writeStringField("source", result.source());
        json.writeFieldName("evidence");
        mention(json, result.evidence());
        json.writeFieldName("sentence");
        json.writeStartObject();
        span(json, result.sentence());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, ResultValue value) throws IOException {
        if (value.isRange()) {
            json.writeStartObject();
            json.writeFieldName("low");
            number(json, value.low());
            json.writeFieldName("high");
            number(json, value.high());
            json.writeEndObject();
        } else {
            number(json, value.low());
        }
    }

    private static void number(JsonGenerator json, double number) throws IOException {
        if (number == Math.rint(number) && Math.abs(number) < LARGEST_EXACT_INTEGER) {
            json.writeNumber((long) number);
        } else {
            json.writeNumber(number);
        }
    }

    private static void link(JsonGenerator json, Link link) throws IOException {
        json.writeStartObject();
        json.writeStringField("url", link.url());
        json.writeStringField("host", link.host() == LinkHost.FOUROPEN ? "4open" : lower(link.host()));
        json.writeStringField("repo", link.repo());
        json.writeStringField("kind", lower(link.kind()));
        json.writeStringField("status", lower(link.status()));
        json.writeNumberField("confidence", link.confidence());
        json.writeStringField("source", link.source());
        array(json, "repairs", link.repairs(), JsonGenerator::writeString);
        array(json, "mentions", link.mentions(), MetadataJson::mention);
        json.writeEndObject();
    }

    private static void availability(JsonGenerator json, Availability availability) throws IOException {
        json.writeObjectFieldStart("availability");
        json.writeStringField("code", lower(availability.code()));
        json.writeStringField("data", lower(availability.data()));
        json.writeStringField("models", lower(availability.models()));
        json.writeEndObject();
    }

    private static void diagnostic(JsonGenerator json, Diagnostic diagnostic) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", diagnostic.code());
        if (diagnostic.span() != null) {
            span(json, diagnostic.span());
        }
        if (diagnostic.message() != null) {
            json.writeStringField("message", diagnostic.message());
        }
        json.writeEndObject();
    }

    private static void mention(JsonGenerator json, Mention mention) throws IOException {
        json.writeStartObject();
        span(json, mention.span());
        json.writeStringField("text", mention.text());
        json.writeEndObject();
    }

    private static void span(JsonGenerator json, Span span) throws IOException {
        json.writeStringField("field", lower(span.field()));
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }

    private static @Nullable String lower(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }

    private static <T> void array(JsonGenerator json, String field, List<T> values, ElementWriter<T> writer)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (T value : values) {
            writer.write(json, value);
        }
        json.writeEndArray();
    }

    @FunctionalInterface
    private interface ElementWriter<T> {
        void write(JsonGenerator json, T value) throws IOException;
    }
}
