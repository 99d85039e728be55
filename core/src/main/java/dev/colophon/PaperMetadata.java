package dev.colophon;

import java.util.List;
import java.util.Objects;

/**
 * Everything that was found in one paper. Immutable; two values with the same content are equal.
 *
 * @param id the paper's identifier, possibly empty
 * @param title the paper's title, possibly empty
 * @param methods the named methods, in the order of their first mention
 * @param datasets the named datasets, in the order of their first mention
 * @param tasks the tasks, in the order of their first mention
 * @param metrics the named metrics, in the order of their first mention
 * @param results the reported numbers, in text order
 * @param links the links, in the order of their first mention
 * @param availability what the paper says of its code, data and models
 * @param diagnostics what a careful user may want to know
 */
public record PaperMetadata(
        String id,
        String title,
        List<Method> methods,
        List<Dataset> datasets,
        List<Task> tasks,
        List<Metric> metrics,
        List<Result> results,
        List<Link> links,
        Availability availability,
        List<Diagnostic> diagnostics) {

    /** The version of the output that these values follow. */
    public static final String SCHEMA_VERSION = "1.0";

    public PaperMetadata {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(availability, "availability");
        methods = List.copyOf(methods);
        datasets = List.copyOf(datasets);
        tasks = List.copyOf(tasks);
        metrics = List.copyOf(metrics);
        results = List.copyOf(results);
        links = List.copyOf(links);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Metadata of a paper in which nothing was found.
     *
     * @param paper the paper
     * @param diagnostics why, where there is something to say
     * @return metadata with empty facets
     */
    public static PaperMetadata empty(Paper paper, List<Diagnostic> diagnostics) {
        return new PaperMetadata(
                paper.id(),
                paper.title(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Availability.UNSTATED,
                diagnostics);
    }
}
