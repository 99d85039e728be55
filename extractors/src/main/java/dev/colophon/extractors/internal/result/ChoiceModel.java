package dev.colophon.extractors.internal.result;

import dev.colophon.ResultKind;
import dev.colophon.extractors.internal.lexicon.ResourceTable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the things that a number may be bound to: a conditional logistic model, whose weights hold for all numbers and
 * once more for the numbers of one kind. Immutable.
 */
@SuppressWarnings("EnumOrdinal") // places in a table that is fitted anew when the constants change
final class ChoiceModel implements Chooser {

    private static final ChoiceModel STANDARD = read();

    /** For each slot and kind the weights of the features. */
    private final float[][][] weights;

    ChoiceModel(float[][][] weights) {
        this.weights = weights;
    }

    static ChoiceModel standard() {
        return STANDARD;
    }

    @Override
    public double score(Slot slot, Anchor anchor, Option option, Traits traits) {
        float[] own = weights[slot.ordinal()][anchor.kind().ordinal()];
        double score = 0;
        for (int i = 0; i < traits.size(); i++) {
            score += own[traits.id(i)];
        }
        return score;
    }

    @Override
    public double trust(Anchor anchor, @Nullable String metric, @Nullable String dataset, Traits traits) {
        double probability = 1 / (1 + Math.exp(-score(Slot.RESULT, anchor, Option.NOTHING, traits)));
        return Math.round(probability * 1000) / 1000.0;
    }

    private static ChoiceModel read() {
        return of(ResourceTable.rows(ChoiceModel.class, "choice-weights.tsv"));
    }

    /** The model with the weights of a table's rows. */
    static ChoiceModel of(List<List<String>> rows) {
        ResultKind[] kinds = ResultKind.values();
        float[][][] weights = new float[Slot.values().length][kinds.length][ChoiceFeature.TOTAL];
        for (List<String> row : rows) {
            float[][] own =
                    weights[Slot.valueOf(row.get(0).toUpperCase(Locale.ROOT)).ordinal()];
            ChoiceFeature feature =
                    ChoiceFeature.valueOf(row.get(2).replace('-', '_').toUpperCase(Locale.ROOT));
            int id = feature.id(Integer.parseInt(row.get(3)));
            for (ResultKind kind : kinds) {
                if (row.get(1).equals("any") || row.get(1).equals(kind.name().toLowerCase(Locale.ROOT))) {
                    own[kind.ordinal()][id] += Float.parseFloat(row.get(4));
                }
            }
        }
        return new ChoiceModel(weights);
    }
}
