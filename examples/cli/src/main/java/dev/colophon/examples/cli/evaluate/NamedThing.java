package dev.colophon.examples.cli.evaluate;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A method, dataset, task or metric.
 *
 * @param label its name, for messages
 * @param names its name and aliases, normalised
 * @param role what the paper does with it, in lower case; empty or null where it has none
 * @param confidence the probability that it is right; 1 for annotations
 */
record NamedThing(String label, Set<String> names, @Nullable String role, double confidence) {

    boolean sharesNameWith(NamedThing other) {
        return !Collections.disjoint(names, other.names);
    }

    boolean isProposed() {
        return "proposed".equals(role);
    }
}
