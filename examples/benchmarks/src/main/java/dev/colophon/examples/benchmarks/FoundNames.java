package dev.colophon.examples.benchmarks;

import dev.colophon.Entity;
import dev.colophon.PaperMetadata;
import dev.colophon.extractors.StandardExtractors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gives papers without annotations the names that Colophon finds in them, so that OpenNLP has something to learn. */
final class FoundNames {

    private FoundNames() {}

    static List<AnnotatedPaper> where(List<AnnotatedPaper> papers) {
        boolean annotated = papers.stream()
                .anyMatch(paper -> paper.names().values().stream().anyMatch(names -> !names.isEmpty()));
        return annotated ? papers : papers.stream().map(FoundNames::of).toList();
    }

    private static AnnotatedPaper of(AnnotatedPaper paper) {
        PaperMetadata found = StandardExtractors.standard().extract(paper.paper());
        return new AnnotatedPaper(
                paper.paper(),
                Map.of(
                        "methods", spellings(found.methods()),
                        "datasets", spellings(found.datasets()),
                        "tasks", spellings(found.tasks()),
                        "metrics", spellings(found.metrics())));
    }

    private static List<String> spellings(List<? extends Entity> entities) {
        List<String> spellings = new ArrayList<>();
        entities.forEach(entity -> entity.mentions().forEach(mention -> spellings.add(mention.text())));
        return spellings.stream().distinct().toList();
    }
}
