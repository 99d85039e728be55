package dev.colophon.extractors.training;

import dev.colophon.Paper;
import java.util.List;
import java.util.Objects;

/**
 * A paper with the list of its named things: what is not listed is no name.
 *
 * @param paper the paper
 * @param entities its methods and datasets, others too, in any order
 */
public record ListedPaper(Paper paper, List<AnnotatedEntity> entities) {

    public ListedPaper {
        Objects.requireNonNull(paper, "paper");
        entities = List.copyOf(entities);
    }
}
