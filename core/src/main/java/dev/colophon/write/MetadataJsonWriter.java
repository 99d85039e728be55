package dev.colophon.write;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.colophon.Availability;
import dev.colophon.Dataset;
import dev.colophon.Diagnostic;
import dev.colophon.Entity;
import dev.colophon.Link;
import dev.colophon.Mention;
import dev.colophon.Method;
import dev.colophon.Metric;
import dev.colophon.PaperMetadata;
import dev.colophon.Result;
import dev.colophon.ResultValue;
import dev.colophon.Span;
import dev.colophon.Task;
import java.io.IOException;
import java.util.List;

/** Writes the fields of metadata in the order of the schema; {@link MetadataJsonReader} is its counterpart. */
final class MetadataJsonWriter {

    private static final double LARGEST_EXACT_INTEGER = 1L << 53;

    private MetadataJsonWriter() {}

    static void write(PaperMetadata metadata, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", PaperMetadata.SCHEMA_VERSION);
        json.writeStringField("id", metadata.id());
        json.writeStringField("title", metadata.title());
        array(json, "methods", metadata.methods(), MetadataJsonWriter::method);
        array(json, "datasets", metadata.datasets(), MetadataJsonWriter::dataset);
        array(json, "tasks", metadata.tasks(), MetadataJsonWriter::task);
        array(json, "metrics", metadata.metrics(), MetadataJsonWriter::metric);
        array(json, "results", metadata.results(), MetadataJsonWriter::result);
        array(json, "links", metadata.links(), MetadataJsonWriter::link);
        availability(json, metadata.availability());
        array(json, "diagnostics", metadata.diagnostics(), MetadataJsonWriter::diagnostic);
        json.writeEndObject();
    }

    private static void method(JsonGenerator json, Method method) throws IOException {
        json.writeStartObject();
        names(json, method);
        json.writeStringField("role", EnumNames.of(method.role()));
        found(json, method);
        json.writeEndObject();
    }

    private static void dataset(JsonGenerator json, Dataset dataset) throws IOException {
        json.writeStartObject();
        names(json, dataset);
        json.writeStringField("role", EnumNames.of(dataset.role()));
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
        json.writeStringField("direction", EnumNames.of(metric.direction()));
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
        array(json, "mentions", entity.mentions(), MetadataJsonWriter::mention);
    }

    private static void result(JsonGenerator json, Result result) throws IOException {
        json.writeStartObject();
        json.writeFieldName("value");
        value(json, result.value());
        json.writeStringField("unit", result.unit());
        json.writeStringField("kind", EnumNames.of(result.kind()));
        json.writeStringField("qualifier", result.qualifier());
        json.writeStringField("metric", result.metric());
        json.writeStringField("direction", EnumNames.of(result.direction()));
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
        json.writeStringField("host", EnumNames.of(link.host()));
        json.writeStringField("repo", link.repo());
        json.writeStringField("kind", EnumNames.of(link.kind()));
        json.writeStringField("status", EnumNames.of(link.status()));
        json.writeNumberField("confidence", link.confidence());
        json.writeStringField("source", link.source());
        array(json, "repairs", link.repairs(), JsonGenerator::writeString);
        array(json, "mentions", link.mentions(), MetadataJsonWriter::mention);
        json.writeEndObject();
    }

    private static void availability(JsonGenerator json, Availability availability) throws IOException {
        json.writeObjectFieldStart("availability");
        json.writeStringField("code", EnumNames.of(availability.code()));
        json.writeStringField("data", EnumNames.of(availability.data()));
        json.writeStringField("models", EnumNames.of(availability.models()));
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
        json.writeStringField("field", EnumNames.of(span.field()));
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
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
