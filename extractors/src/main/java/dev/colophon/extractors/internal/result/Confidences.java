package dev.colophon.extractors.internal.result;

import dev.colophon.ResultKind;
import org.jspecify.annotations.Nullable;

/** How often results of a shape are right, counted on annotated abstracts: number, kind, measure and dataset together. */
final class Confidences {

    private Confidences() {}

    static double of(Quantity quantity, ResultKind kind, Measure measure, @Nullable String dataset) {
        if (kind == ResultKind.RATIO) {
            return measure.name() == null ? 0.3 : 0.7;
        }
        double base = dataset == null ? 0.72 : 0.74;
        if (measure.name() == null) {
            return kind == ResultKind.DELTA ? base - 0.04 : dataset == null ? 0.3 : 0.5;
        }
        return kind == ResultKind.DELTA ? base + 0.03 : base - 0.09;
    }

    /** The name of the rule that read a number: "rule:percent-level". */
    static String source(Quantity quantity, ResultKind kind) {
        return "rule:" + unit(quantity)
                + switch (kind) {
                    case ABSOLUTE -> "-level";
                    case DELTA -> "-change";
                    case RATIO -> "-ratio";
                };
    }

    private static String unit(Quantity quantity) {
        if (quantity.unit() == null) {
            return "bare";
        }
        return switch (quantity.unit().kind()) {
            case PERCENT -> "percent";
            case POINTS -> "points";
            case FACTOR -> "factor";
            case MEASURE -> "measure";
            case COUNT -> "count";
        };
    }
}
