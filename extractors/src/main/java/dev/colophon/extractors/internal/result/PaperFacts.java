package dev.colophon.extractors.internal.result;

import dev.colophon.Dataset;
import dev.colophon.DatasetRole;
import dev.colophon.Method;
import dev.colophon.spi.Entities;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds for all numbers of a paper.
 *
 * @param entities its names
 * @param methods its methods and what it tells of them
 * @param metrics its measures and what it tells of them
 * @param proposed the first method that it proposes, or null
 * @param introduces whether it introduces a dataset
 */
record PaperFacts(
        Entities entities,
        List<EntityFacts> methods,
        List<EntityFacts> metrics,
        @Nullable Method proposed,
        boolean introduces) {

    static PaperFacts of(Entities entities) {
        return new PaperFacts(
                entities,
                EntityFacts.of(entities.methods()),
                EntityFacts.of(entities.metrics()),
                MethodBinder.proposed(entities.methods()),
                introduces(entities.datasets()));
    }

    private static boolean introduces(List<Dataset> datasets) {
        for (Dataset dataset : datasets) {
            if (dataset.role() == DatasetRole.INTRODUCED) {
                return true;
            }
        }
        return false;
    }
}
