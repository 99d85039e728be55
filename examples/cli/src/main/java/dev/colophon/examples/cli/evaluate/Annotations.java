package dev.colophon.examples.cli.evaluate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody, a person or a program, found in one paper.
 *
 * @param named methods, datasets, tasks and metrics by the name of their facet
 * @param results the reported numbers
 * @param links the links
 * @param availability the status of code, data and models by these names; a missing one is null
 */
record Annotations(
        Map<String, List<NamedThing>> named,
        List<ReportedNumber> results,
        List<LinkEntry> links,
        Map<String, @Nullable String> availability) {

    static final List<String> NAMED_FACETS = List.of("methods", "datasets", "tasks", "metrics");

    /** Nothing was found, or the paper is missing. */
    static final Annotations NONE = new Annotations(Map.of(), List.of(), List.of(), Map.of());

    List<NamedThing> named(String facet) {
        return named.getOrDefault(facet, List.of());
    }
}
