package dev.colophon.extractors.internal.result;

import dev.colophon.ResultKind;
import dev.colophon.extractors.internal.lexicon.TableReader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        return read(TableReader.open(ChoiceModel.class, "choice-weights.tsv"));
    }

    /** The model with the weights of a table's rows. */
    static ChoiceModel of(List<List<String>> rows) {
        return read(TableReader.ofRows(rows));
    }

    private static ChoiceModel read(TableReader table) {
        Map<String, Slot> slots = byName(Slot.values());
        Map<String, ResultKind> kinds = byName(ResultKind.values());
        Map<String, ChoiceFeature> features = byName(ChoiceFeature.values());
        float[][][] weights = new float[slots.size()][kinds.size()][ChoiceFeature.TOTAL];
        while (table.nextRow()) {
            float[][] own = weights[named(table.text(), slots).ordinal()];
            String kind = table.text();
            int id = named(table.text(), features).id(table.integer());
            float weight = (float) table.number();
            if (kind.equals("any")) {
                for (float[] ofKind : own) {
                    ofKind[id] += weight;
                }
            } else {
                own[named(kind, kinds).ordinal()][id] += weight;
            }
        }
        return new ChoiceModel(weights);
    }

    private static <E extends Enum<E>> Map<String, E> byName(E[] constants) {
        Map<String, E> names = new HashMap<>();
        for (E constant : constants) {
            names.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return names;
    }

    private static <E> E named(String name, Map<String, E> constants) {
        E constant = constants.get(name);
        if (constant == null) {
            throw new IllegalArgumentException("no such slot, kind or feature: " + name);
        }
        return constant;
    }
}
