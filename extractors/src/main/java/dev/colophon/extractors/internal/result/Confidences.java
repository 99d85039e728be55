package dev.colophon.extractors.internal.result;

import dev.colophon.Dataset;
import dev.colophon.ResultKind;
import dev.colophon.extractors.internal.result.Item.Kind;
import org.jspecify.annotations.Nullable;

/** How sure a result is, and what made it. */
final class Confidences {

    private Confidences() {}

    /**
     * Adds what tells whether number, kind, measure and dataset are right.
     *
     * @param traits where the features go
     * @param anchor the number
     * @param measure what was chosen as its measure
     * @param dataset the item of its dataset, or what {@link DatasetBinder#find} says else
     * @param carried whether it has the paper's only dataset
     * @param paper the paper's names
     */
    static void add(Traits traits, Anchor anchor, Choice measure, int dataset, boolean carried, PaperFacts paper) {
        Option option = measure.option();
        traits.add(ChoiceFeature.TRUST_BIAS, 0);
        traits.add(ChoiceFeature.TRUST_METRIC, (int) Math.min(9, measure.probability() * 10));
        int named = option.isNothing() ? 0 : option.first() < 0 ? 1 : option.entity() == null ? 2 : 3;
        traits.add(ChoiceFeature.TRUST_NAMED, named);
        traits.add(
                ChoiceFeature.TRUST_DATASET,
                way(anchor, dataset, carried) * 4
                        + Math.min(3, paper.entities().datasets().size()));
        if (dataset >= 0 && anchor.frame().at(dataset).entity() instanceof Dataset known) {
            traits.add(ChoiceFeature.TRUST_DATASET_NAME, (int) Math.min(7, known.confidence() * 8));
        }
        if (option.entity() != null) {
            traits.add(ChoiceFeature.TRUST_METRIC_NAME, (int)
                    Math.min(7, option.entity().confidence() * 8));
        }
        traits.add(ChoiceFeature.TRUST_UNIT, anchor.unit());
    }

    private static int way(Anchor anchor, int dataset, boolean carried) {
        if (dataset < 0) {
            return carried ? 1 : dataset == DatasetBinder.ALL ? 2 : 0;
        }
        return ParallelLists.partner(anchor.frame(), anchor.index(), Kind.DATASET) == dataset ? 3 : 4;
    }

    /** The name of the rule that read a number, "rule:percent-level", or of the model where it bound the number otherwise than the rules. */
    static String source(Quantity quantity, ResultKind kind, boolean ruled) {
        return (ruled ? "rule:" : "model:")
                + unit(quantity.unit())
                + switch (kind) {
                    case ABSOLUTE -> "-level";
                    case DELTA -> "-change";
                    case RATIO -> "-ratio";
                };
    }

    private static String unit(@Nullable Unit unit) {
        if (unit == null) {
            return "bare";
        }
        return switch (unit.kind()) {
            case PERCENT -> "percent";
            case POINTS -> "points";
            case FACTOR -> "factor";
            case MEASURE -> "measure";
            case COUNT -> "count";
        };
    }
}
