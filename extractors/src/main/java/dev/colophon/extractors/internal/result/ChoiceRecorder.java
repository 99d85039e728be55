package dev.colophon.extractors.internal.result;

import dev.colophon.ResultKind;
import dev.colophon.spi.Entities;
import dev.colophon.spi.LinkFindings;
import dev.colophon.text.PaperText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes down the choices that a paper's numbers ask for, each with what is right. Stateless. */
public final class ChoiceRecorder {

    private ChoiceRecorder() {}

    /** Says what is right for a number. */
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

        /**
         * Whether a number is a result with this measure and dataset.
         *
         * @param value the number, or the lower end of a range
         * @param kind its kind
         * @param metric its measure, or null
         * @param dataset its dataset, or null
         * @return true if all of it is right
         */
        boolean isResult(double value, ResultKind kind, @Nullable String metric, @Nullable String dataset);

        /**
         * How much a choice counts.
         *
         * @param slot "metric" or "method"
         * @param value the number, or the lower end of a range
         * @param kind its kind
         * @return 1 for most
         */
        double importance(String slot, double value, ResultKind kind);
    }

    /**
     * The choices of a paper: what it takes to learn to choose.
     *
     * @param text the paper
     * @param entities its names
     * @param judge what is right
     * @return the choices of measures and methods of which an option is right, in text order
     */
    public static List<ChoiceExample> choices(PaperText text, Entities entities, Judge judge) {
        return record(
                text,
                entities,
                new RecordingChooser(judge, ChoiceModel.of(List.of()), Set.of(Slot.METRIC, Slot.METHOD)));
    }

    /**
     * What becomes of a paper's numbers: what it takes to learn how sure a result is.
     *
     * @param text the paper
     * @param entities its names
     * @param judge what is right
     * @param rows the rows of a table of weights to choose by, learned from other papers
     * @return for each number a choice between being right and not
     */
    public static List<ChoiceExample> results(PaperText text, Entities entities, Judge judge, List<List<String>> rows) {
        return record(text, entities, new RecordingChooser(judge, ChoiceModel.of(rows), Set.of(Slot.RESULT)));
    }

    private static List<ChoiceExample> record(PaperText text, Entities entities, RecordingChooser chooser) {
        new RuleResultFinder(chooser).find(text, LinkFindings.NONE, entities);
        return chooser.examples();
    }

    /**
     * How many weights a slot has.
     *
     * @return the number after the last weight's
     */
    public static int size() {
        return ChoiceFeature.TOTAL * RecordingChooser.BLOCKS;
    }

    /**
     * How a weight is written in the table: the kind of numbers that it holds for, the feature and the value, tabs between.
     *
     * @param weight the number of a weight
     * @return the cells
     */
    @SuppressWarnings("EnumOrdinal") // the weights of a kind stand at its place
    public static String name(int weight) {
        int block = weight % RecordingChooser.BLOCKS;
        int id = weight / RecordingChooser.BLOCKS;
        ChoiceFeature feature = ChoiceFeature.of(id);
        String kind = block == 0 ? "any" : ResultKind.values()[block - 1].name();
        return (kind + '\t' + feature.name().replace('_', '-') + '\t' + (id - feature.id(0))).toLowerCase(Locale.ROOT);
    }
}
