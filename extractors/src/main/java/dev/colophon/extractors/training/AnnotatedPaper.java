package dev.colophon.extractors.training;

import dev.colophon.Paper;
import java.util.List;
import java.util.Objects;

/**
 * A paper in which every name is marked: what is not marked is no name.
 *
 * @param paper the paper
 * @param names its names, in any order; of two that overlap, only the first is learned from
 */
public record AnnotatedPaper(Paper paper, List<AnnotatedName> names) {

    public AnnotatedPaper {
        Objects.requireNonNull(paper, "paper");
        names = List.copyOf(names);
    }
}
