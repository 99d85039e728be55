package dev.colophon.extractors.training;

import dev.colophon.Paper;
import java.util.List;
import java.util.Objects;

/**
 * A paper whose methods, datasets and reported numbers a careful reader listed.
 *
 * @param paper the paper
 * @param entities its methods and datasets with their roles, its tasks and metrics
 * @param results its reported numbers
 */
public record ResultPaper(Paper paper, List<AnnotatedEntity> entities, List<AnnotatedResult> results) {

    public ResultPaper {
        Objects.requireNonNull(paper, "paper");
        entities = List.copyOf(entities);
        results = List.copyOf(results);
    }
}
