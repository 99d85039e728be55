package dev.colophon;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One number that the paper reports as an outcome. Names of methods, baselines, datasets, tasks and metrics stand as the text
 * writes them near the number; where the metadata lists the entity, its name or one of its aliases is the same string.
 *
 * @param value the number or range
 * @param unit "%", "points", "x" (a factor), "s", "GB", "parameters" …, or null for a bare score
 * @param kind level, difference or factor
 * @param qualifier the words that bound the number ("up to", "over"), or null
 * @param metric what was measured, or null where the text names nothing
 * @param direction which way the metric is better, or null where unknown
 * @param improvement whether a difference or factor is a gain; null for levels and where the text leaves it open
 * @param method whose number it is, or null
 * @param dataset what it was measured on, or null
 * @param task the task it was measured for, or null
 * @param baseline what it is compared with: a name or the text's phrase, or null
 * @param confidence the probability that the number, kind, metric and dataset are right, in [0, 1]
 * @param source the name of the rule or model that found it
 * @param evidence the number as written, with its unit and sign
 * @param sentence the sentence that holds the evidence
 */
public record Result(
        ResultValue value,
        @Nullable String unit,
        ResultKind kind,
        @Nullable String qualifier,
        @Nullable String metric,
        @Nullable Direction direction,
        @Nullable Boolean improvement,
        @Nullable String method,
        @Nullable String dataset,
        @Nullable String task,
        @Nullable String baseline,
        double confidence,
        String source,
        Mention evidence,
        Span sentence) {

    /** @throws IllegalArgumentException if the evidence lies outside the sentence, or the confidence is not in [0, 1] */
    public Result {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(source, "source");
        Checks.confidence(confidence);
        if (!sentence.contains(evidence.span())) {
            throw new IllegalArgumentException("the evidence " + evidence + " lies outside its sentence " + sentence);
        }
    }
}
