package dev.colophon.extractors.internal.result;

import dev.colophon.ResultKind;
import dev.colophon.spi.Entities;
import dev.colophon.spi.LinkFindings;
import dev.colophon.text.PaperText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes down the choices that a paper's numbers ask for, each with what is right. Stateless. */
public final class ChoiceRecorder {

    private ChoiceRecorder() {}

    /** Says what is right for a number. */
    @FunctionalInterface
    public interface Judge {

        /**
         * Whether a name is what a number was annotated with.
         *
         * @param slot "metric" or "method"
         * @param value the number, or the lower end of a range
         * @param kind its kind
         * @param name the name, or the empty string for nothing
         * @return true if it is right; false also where the number is not annotated
         */
        boolean isRight(String slot, double value, ResultKind kind, String name);
    }

    /**
     * The choices of a paper.
     *
     * @param text the paper
     * @param entities its names
     * @param judge what is right
     * @return the choices of which an option is right, in text order
     */
    public static List<ChoiceExample> record(PaperText text, Entities entities, Judge judge) {
        List<ChoiceExample> examples = new ArrayList<>();
        ChoiceModel model = ChoiceModel.standard();
        Chooser recording = (slot, anchor, options) -> {
            ChoiceExample example = example(slot, anchor, options, judge);
            if (example.right().contains(true)) {
                examples.add(example);
            }
            return model.choose(slot, anchor, options);
        };
        new RuleResultFinder(recording).find(text, LinkFindings.NONE, entities);
        return examples;
    }

    /**
     * How many weights a slot has.
     *
     * @return the number after the last weight's
     */
    public static int size() {
        return ChoiceFeature.TOTAL * ChoiceModel.BLOCKS;
    }

    /**
     * How a weight is written in the table: the kind of numbers that it holds for, the feature and the value, tabs between.
     *
     * @param weight the number of a weight
     * @return the cells
     */
    @SuppressWarnings("EnumOrdinal") // the weights of a kind stand at its place
    public static String name(int weight) {
        int block = weight % ChoiceModel.BLOCKS;
        int id = weight / ChoiceModel.BLOCKS;
        ChoiceFeature feature = ChoiceFeature.of(id);
        String kind = block == 0 ? "any" : ResultKind.values()[block - 1].name();
        return (kind + '\t' + feature.name().replace('_', '-') + '\t' + (id - feature.id(0))).toLowerCase(Locale.ROOT);
    }

    private static ChoiceExample example(Slot slot, Anchor anchor, List<Option> options, Judge judge) {
        String name = slot.name().toLowerCase(Locale.ROOT);
        double value = anchor.frame().quantity(anchor.index()).low();
        List<int[]> weights = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (Option option : options) {
            weights.add(weights(option.traits(), ChoiceModel.block(anchor.kind())));
            right.add(judge.isRight(name, value, anchor.kind(), option.text() == null ? "" : option.text()));
        }
        return new ChoiceExample(name, weights, right);
    }

    private static int[] weights(Traits traits, int block) {
        int[] weights = new int[2 * traits.size()];
        for (int i = 0; i < traits.size(); i++) {
            weights[2 * i] = ChoiceModel.weight(traits.id(i), 0);
            weights[2 * i + 1] = ChoiceModel.weight(traits.id(i), block);
        }
        return weights;
    }
}
