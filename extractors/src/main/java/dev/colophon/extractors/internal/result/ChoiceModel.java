package dev.colophon.extractors.internal.result;

import dev.colophon.ResultKind;
import dev.colophon.extractors.internal.lexicon.ResourceTable;
import java.util.List;
import java.util.Locale;

/**
 * Chooses among the things that a number may be bound to: a conditional logistic model, whose weights hold for all numbers and
 * once more for the numbers of one kind. Immutable.
 */
@SuppressWarnings("EnumOrdinal") // places in a table that is fitted anew when the constants change
final class ChoiceModel implements Chooser {

    static final int BLOCKS = ResultKind.values().length + 1;

    private static final ChoiceModel STANDARD = read();

    private final float[][] weights;

    ChoiceModel(float[][] weights) {
        this.weights = weights;
    }

    static ChoiceModel standard() {
        return STANDARD;
    }

    /** The number of a feature's weight: those of all kinds first. */
    static int weight(int feature, int block) {
        return feature * BLOCKS + block;
    }

    static int block(ResultKind kind) {
        return kind.ordinal() + 1;
    }

    /** The best of some options, the first of equals. */
    @Override
    public Choice choose(Slot slot, Anchor anchor, List<Option> options) {
        float[] own = weights[slot.ordinal()];
        int best = 0;
        double[] scores = new double[options.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score(own, options.get(i).traits(), block(anchor.kind()));
            best = scores[i] > scores[best] ? i : best;
        }
        double sum = 0;
        for (double score : scores) {
            sum += Math.exp(score - scores[best]);
        }
        return new Choice(options.get(best), 1 / sum);
    }

    private static double score(float[] weights, Traits traits, int block) {
        double score = 0;
        for (int i = 0; i < traits.size(); i++) {
            int weight = weight(traits.id(i), 0);
            score += weights[weight] + weights[weight + block];
        }
        return score;
    }

    private static ChoiceModel read() {
        float[][] weights = new float[Slot.values().length][ChoiceFeature.TOTAL * BLOCKS];
        for (List<String> row : ResourceTable.rows(ChoiceModel.class, "choice-weights.tsv")) {
            Slot slot = Slot.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            int block = row.get(1).equals("any")
                    ? 0
                    : block(ResultKind.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
            ChoiceFeature feature =
                    ChoiceFeature.valueOf(row.get(2).replace('-', '_').toUpperCase(Locale.ROOT));
            int id = feature.id(Integer.parseInt(row.get(3)));
            weights[slot.ordinal()][weight(id, block)] = Float.parseFloat(row.get(4));
        }
        return new ChoiceModel(weights);
    }
}
