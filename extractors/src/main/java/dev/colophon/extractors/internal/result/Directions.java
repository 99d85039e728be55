package dev.colophon.extractors.internal.result;

import dev.colophon.Direction;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which way a measure is better where no list knows it: costs and errors are better when lower. */
final class Directions {

    private static final Set<String> COSTS = Set.of(
            "time",
            "times",
            "latency",
            "memory",
            "cost",
            "costs",
            "error",
            "errors",
            "usage",
            "calls",
            "tokens",
            "loss",
            "parameters",
            "flops",
            "energy",
            "computation",
            "overhead",
            "runtime",
            "consumption",
            "fewer",
            "less",
            "size",
            "delay");

    private static final Set<String> SPEEDS =
            Set.of("faster", "speedup", "speedups", "speed-up", "speed", "throughput", "acceleration", "fps");

    private Directions() {}

    /** The direction of a measure: its own, else by the words of its phrase. */
    static @Nullable Direction of(Measure measure) {
        if (measure.metric() != null && measure.metric().direction() != null) {
            return measure.metric().direction();
        }
        return measure.name() == null ? null : ofPhrase(measure.name().toLowerCase(Locale.ROOT));
    }

    private static @Nullable Direction ofPhrase(String phrase) {
        int end = phrase.length();
        while (end > 0) {
            int start = phrase.lastIndexOf(' ', end - 1) + 1;
            String word = phrase.substring(start, end);
            if (SPEEDS.contains(word)) {
                return Direction.HIGHER;
            }
            if (COSTS.contains(word)) {
                return Direction.LOWER;
            }
            end = start - 1;
        }
        return null;
    }
}
