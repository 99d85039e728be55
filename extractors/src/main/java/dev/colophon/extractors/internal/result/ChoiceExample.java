package dev.colophon.extractors.internal.result;

import java.util.List;

/**
 * A choice that annotated papers decide: what to learn {@code choice-weights.tsv} from.
 *
 * @param slot what was chosen: "metric", "method", or "result" for whether all of it is right
 * @param weights for each option the numbers of the weights that its score is the sum of
 * @param right for each option whether it is right; at least one is
 * @param importance how much the choice counts, 1 for most
 */
public record ChoiceExample(String slot, List<int[]> weights, List<Boolean> right, double importance) {

    public ChoiceExample {
        weights = List.copyOf(weights);
        right = List.copyOf(right);
    }
}
