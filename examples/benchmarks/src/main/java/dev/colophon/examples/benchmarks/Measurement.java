package dev.colophon.examples.benchmarks;

import java.util.Map;

/**
 * One benchmark's figures from a results file of JMH.
 *
 * @param name class and method, {@code ExtractionBenchmark.rules}
 * @param parameters its parameters
 * @param score the figure itself, in the unit that the benchmark states
 * @param error half the width of the 99.9 % confidence interval; NaN where there is none
 * @param percentiles of the single samples or shots, by percent ("50.0")
 * @param counters secondary figures: allocation, memory
 */
record Measurement(
        String name,
        Map<String, String> parameters,
        double score,
        double error,
        Map<String, Double> percentiles,
        Map<String, Double> counters) {

    private static final String ALLOCATION = "gc.alloc.rate.norm";

    Measurement {
        parameters = Map.copyOf(parameters);
        percentiles = Map.copyOf(percentiles);
        counters = Map.copyOf(counters);
    }

    String parameter(String parameter) {
        return parameters.getOrDefault(parameter, "");
    }

    double percentile(String percent) {
        return percentiles.getOrDefault(percent, score);
    }

    double counter(String counter) {
        return counters.getOrDefault(counter, Double.NaN);
    }

    /** The kilobytes that an abstract allocates, or NaN where the run had no {@code -prof gc}. */
    double allocatedKilobytes() {
        return counter(ALLOCATION) / 1_000;
    }
}
