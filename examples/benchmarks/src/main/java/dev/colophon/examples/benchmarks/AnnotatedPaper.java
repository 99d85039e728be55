package dev.colophon.examples.benchmarks;

import dev.colophon.Paper;
import java.util.List;
import java.util.Map;

/**
 * A paper and what its annotators named in it.
 *
 * @param paper the paper
 * @param names the names and aliases of each facet ("methods", "datasets", "tasks", "metrics"), as the text spells them
 */
record AnnotatedPaper(Paper paper, Map<String, List<String>> names) {

    AnnotatedPaper {
        names = Map.copyOf(names);
    }
}
