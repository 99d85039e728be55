package dev.colophon.extractors.internal.result;

import dev.colophon.ResultKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses by a model and writes down what it was asked. Not shared between papers. */
final class RecordingChooser implements Chooser {

    /** How many weights a feature has: one for numbers of all kinds, and one for each kind. */
    static final int BLOCKS = ResultKind.values().length + 1;

    private final ChoiceRecorder.Judge judge;
    private final ChoiceModel model;
    private final Set<Slot> slots;
    private final List<ChoiceExample> examples = new ArrayList<>();
    private final List<int[]> weights = new ArrayList<>();
    private final List<Boolean> right = new ArrayList<>();
    private Slot asked = Slot.METRIC;
    private @Nullable Anchor number;

    /** One that writes down what concerns some slots. */
    RecordingChooser(ChoiceRecorder.Judge judge, ChoiceModel model, Set<Slot> slots) {
        this.judge = judge;
        this.model = model;
        this.slots = slots;
    }

    List<ChoiceExample> examples() {
        return examples;
    }

    @Override
    public double score(Slot slot, Anchor anchor, Option option, Traits traits) {
        asked = slot;
        number = anchor;
        if (slots.contains(slot)) {
            String name = option.name(anchor.frame());
            right.add(judge.isRight(name(slot), value(anchor), anchor.kind(), name == null ? "" : name));
            weights.add(weights(traits, anchor.kind()));
        }
        return model.score(slot, anchor, option, traits);
    }

    @Override
    public void close() {
        if (right.contains(true)) {
            Anchor anchor = Objects.requireNonNull(number);
            double importance = judge.importance(name(asked), value(anchor), anchor.kind());
            examples.add(new ChoiceExample(name(asked), weights, right, importance));
        }
        weights.clear();
        right.clear();
    }

    @Override
    public double trust(Anchor anchor, @Nullable String metric, @Nullable String dataset, Traits traits) {
        if (slots.contains(Slot.RESULT)) {
            boolean isRight = judge.isResult(value(anchor), anchor.kind(), metric, dataset);
            List<int[]> outcomes = List.of(weights(traits, anchor.kind()), new int[0]);
            examples.add(new ChoiceExample(name(Slot.RESULT), outcomes, List.of(isRight, !isRight), 1));
        }
        return model.trust(anchor, metric, dataset, traits);
    }

    private static String name(Slot slot) {
        return slot.name().toLowerCase(Locale.ROOT);
    }

    private static double value(Anchor anchor) {
        return anchor.frame().quantity(anchor.index()).low();
    }

    @SuppressWarnings("EnumOrdinal") // the weights of a kind stand at its place
    private static int[] weights(Traits traits, ResultKind kind) {
        int[] weights = new int[2 * traits.size()];
        for (int i = 0; i < traits.size(); i++) {
            weights[2 * i] = traits.id(i) * BLOCKS;
            weights[2 * i + 1] = weights[2 * i] + 1 + kind.ordinal();
        }
        return weights;
    }
}
