package dev.colophon.extractors;

import dev.colophon.Direction;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A measure of a {@link MetricCatalog}. Immutable.
 *
 * @param name its standard name, for example {@code accuracy@1}
 * @param aliases its other names, for example {@code top-1 accuracy}
 * @param unit the unit that its values usually have, for example {@code %}, or null
 * @param lowest the least value that it can have, negative infinity where there is none
 * @param highest the greatest value that it can have, infinity where there is none
 * @param direction which way is better, or null where that depends
 * @param plain whether its names are plain words ("memory usage") that count as a measure only where a text reports them
 */
public record MetricDefinition(
        String name,
        List<String> aliases,
        @Nullable String unit,
        double lowest,
        double highest,
        @Nullable Direction direction,
        boolean plain) {

    /** @throws IllegalArgumentException if the name is blank or {@code lowest} is above {@code highest} */
    public MetricDefinition {
        Objects.requireNonNull(name, "name");
        aliases = List.copyOf(aliases);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a measure has a name");
        }
        if (!(lowest <= highest)) {
            throw new IllegalArgumentException("no value lies between " + lowest + " and " + highest);
        }
    }
}
