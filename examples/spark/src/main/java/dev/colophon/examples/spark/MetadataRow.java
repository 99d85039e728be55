package dev.colophon.examples.spark;

import dev.colophon.Availability;
import dev.colophon.Dataset;
import dev.colophon.Diagnostic;
import dev.colophon.Link;
import dev.colophon.LinkHost;
import dev.colophon.Mention;
import dev.colophon.Method;
import dev.colophon.Metric;
import dev.colophon.PaperMetadata;
import dev.colophon.Result;
import dev.colophon.Span;
import dev.colophon.Task;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Metadata as a row of {@link MetadataTable}: the fields stand in the order of its columns. */
final class MetadataRow {

    private MetadataRow() {}

    static Row of(PaperMetadata paper) {
        return RowFactory.create(
                paper.id(),
                paper.title(),
                rows(paper.methods(), MetadataRow::method),
                rows(paper.datasets(), MetadataRow::dataset),
                rows(paper.tasks(), MetadataRow::task),
                rows(paper.metrics(), MetadataRow::metric),
                rows(paper.results(), MetadataRow::result),
                rows(paper.links(), MetadataRow::link),
                availability(paper.availability()),
                rows(paper.diagnostics(), MetadataRow::diagnostic));
    }

    private static Row method(Method method) {
        return RowFactory.create(
                method.name(),
                strings(method.aliases()),
                spelling(method.role()),
                method.confidence(),
                method.source(),
                rows(method.mentions(), MetadataRow::mention));
    }

    private static Row dataset(Dataset dataset) {
        return RowFactory.create(
                dataset.name(),
                strings(dataset.aliases()),
                spelling(dataset.role()),
                dataset.confidence(),
                dataset.source(),
                rows(dataset.mentions(), MetadataRow::mention));
    }

    private static Row task(Task task) {
        return RowFactory.create(
                task.name(),
                strings(task.aliases()),
                task.confidence(),
                task.source(),
                rows(task.mentions(), MetadataRow::mention));
    }

    private static Row metric(Metric metric) {
        return RowFactory.create(
                metric.name(),
                strings(metric.aliases()),
                metric.canonical(),
                spelling(metric.direction()),
                metric.confidence(),
                metric.source(),
                rows(metric.mentions(), MetadataRow::mention));
    }

    private static Row result(Result result) {
        return RowFactory.create(
                RowFactory.create(result.value().low(), result.value().high()),
                result.unit(),
                spelling(result.kind()),
                result.qualifier(),
                result.metric(),
                spelling(result.direction()),
                result.improvement(),
                result.method(),
                result.dataset(),
                result.task(),
                result.baseline(),
                result.confidence(),
                result.source(),
                mention(result.evidence()),
                span(result.sentence()));
    }

    private static Row link(Link link) {
        return RowFactory.create(
                link.url(),
                spelling(link.host()),
                link.repo(),
                spelling(link.kind()),
                spelling(link.status()),
                strings(link.repairs()),
                link.confidence(),
                link.source(),
                rows(link.mentions(), MetadataRow::mention));
    }

    private static Row availability(Availability availability) {
        return RowFactory.create(
                spelling(availability.code()), spelling(availability.data()), spelling(availability.models()));
    }

    private static Row diagnostic(Diagnostic diagnostic) {
        Span span = diagnostic.span();
        return RowFactory.create(
                diagnostic.code(),
                span == null ? null : spelling(span.field()),
                span == null ? null : span.start(),
                span == null ? null : span.end(),
                diagnostic.message());
    }

    private static Row mention(Mention mention) {
        Span span = mention.span();
        return RowFactory.create(spelling(span.field()), span.start(), span.end(), mention.text());
    }

    private static Row span(Span span) {
        return RowFactory.create(spelling(span.field()), span.start(), span.end());
    }

    private static <T> Row[] rows(List<T> facts, Function<T, Row> row) {
        return facts.stream().map(row).toArray(Row[]::new);
    }

    private static String[] strings(List<String> strings) {
        return strings.toArray(String[]::new);
    }

    /** As the JSON spells it. */
    private static @Nullable String spelling(@Nullable Enum<?> constant) {
        if (constant == null) {
            return null;
        }
        return constant == LinkHost.FOUROPEN ? "4open" : constant.name().toLowerCase(Locale.ROOT);
    }
}
