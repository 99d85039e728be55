package dev.colophon.explain;

import dev.colophon.PaperMetadata;
import dev.colophon.spi.Entities;
import dev.colophon.spi.NameCandidate;
import dev.colophon.text.PaperText;
import java.util.List;
import java.util.Objects;

/**
 * The metadata of a paper and why each name is there. Results and links tell the rule that found them themselves: their
 * {@code source}. Immutable.
 *
 * @param metadata the metadata, the same as without an explanation
 * @param names the metadata's entities in its order, methods first, then datasets, tasks and metrics
 * @param rejected what was considered and is not in the metadata, in text order
 */
public record Explanation(PaperMetadata metadata, List<ExplainedName> names, List<RejectedName> rejected) {

    public Explanation {
        Objects.requireNonNull(metadata, "metadata");
        names = List.copyOf(names);
        rejected = List.copyOf(rejected);
    }

    /**
     * Tells which candidates became what.
     *
     * @param text the paper's text
     * @param candidates the candidates of all name finders
     * @param entities what the resolver made of those that were not rejected
     * @param metadata what is returned of it
     * @return the explanation
     */
    public static Explanation of(
            PaperText text, List<NameCandidate> candidates, Entities entities, PaperMetadata metadata) {
        return new NameTrail(text, entities, metadata).explain(candidates);
    }
}
