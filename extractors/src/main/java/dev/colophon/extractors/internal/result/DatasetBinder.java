package dev.colophon.extractors.internal.result;

import dev.colophon.Dataset;
import dev.colophon.DatasetRole;
import dev.colophon.PaperField;
import dev.colophon.ResultKind;
import dev.colophon.extractors.internal.result.Item.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses the dataset of a number: in its sentence, else the only one that the paper tests on. */
final class DatasetBinder {

    private static final double REACH = 14;

    /** The number is one over several datasets. */
    static final int ALL = -2;

    private DatasetBinder() {}

    /** The index of the dataset in the sentence that a number was measured on, -1, or {@link #ALL}. */
    static int find(Frame frame, int index) {
        int beside = beside(frame, index);
        if (beside >= 0) {
            return beside;
        }
        int partner = ParallelLists.partner(frame, index, Kind.DATASET);
        if (partner >= 0) {
            return partner;
        }
        int right = nearest(frame, index, 1);
        int left = nearest(frame, index, -1);
        double rightCost = right < 0 ? REACH : cost(frame, index, right, 1);
        double leftCost = left < 0 ? REACH : cost(frame, index, left, -1) + 0.6;
        if (Math.min(leftCost, rightCost) >= REACH) {
            return -1;
        }
        int nearest = rightCost <= leftCost ? right : left;
        int first = ParallelLists.listStart(frame, nearest, Kind.DATASET);
        return ParallelLists.listSize(frame, first, Kind.DATASET) > 1 ? ALL : first;
    }

    /** "5.38 (FooBench)", "FooBench (+0.45%)". */
    private static int beside(Frame frame, int index) {
        if (frame.is(index + 1, Kind.OPEN) && frame.is(index + 2, Kind.DATASET)) {
            return index + 2;
        }
        int open = Qualifiers.start(frame, index) - 1;
        return frame.is(open, Kind.OPEN) && frame.is(open - 1, Kind.DATASET) ? open - 1 : -1;
    }

    /** The only dataset that the paper introduces or tests on where the sentence speaks of no other, or null. */
    static @Nullable Dataset carried(Frame frame, int index, ResultKind kind, List<Dataset> datasets) {
        Quantity quantity = frame.quantity(index);
        if (kind == ResultKind.RATIO
                || quantity.is(Unit.Kind.COUNT)
                || quantity.is(Unit.Kind.MEASURE)
                || namesOthers(frame)) {
            return null;
        }
        Dataset only = onlyOne(datasets);
        return only == null || (kind == ResultKind.DELTA && !isSubject(only)) ? null : only;
    }

    /** A paper about its own dataset gives its changes on it too. */
    private static boolean isSubject(Dataset dataset) {
        return dataset.role() == DatasetRole.INTRODUCED
                && dataset.mentions().get(0).span().field() == PaperField.TITLE;
    }

    /** "across seven benchmarks", "on several datasets". */
    private static boolean namesOthers(Frame frame) {
        for (int i = 1; i < frame.size(); i++) {
            Item item = frame.at(i);
            if (item.is("benchmarks") || item.is("datasets")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Dataset onlyOne(List<Dataset> datasets) {
        Dataset only = null;
        for (Dataset dataset : datasets) {
            if (dataset.role() == DatasetRole.EVALUATION || dataset.role() == DatasetRole.INTRODUCED) {
                if (only != null) {
                    return null;
                }
                only = dataset;
            }
        }
        return only;
    }

    private static int nearest(Frame frame, int index, int step) {
        for (int i = index + step; i >= 0 && i < frame.size(); i += step) {
            if (frame.is(i, Kind.DATASET) && !isTrainedOn(frame, i)) {
                return i;
            }
        }
        return -1;
    }

    /** "pre-trained on ImageNet" tells nothing of a score. */
    private static boolean isTrainedOn(Frame frame, int index) {
        return frame.at(index).entity() instanceof Dataset dataset && dataset.role() == DatasetRole.TRAINING;
    }

    /** "from 58.9% to 63.4%". */
    private static boolean isChange(Frame frame, int index) {
        return frame.at(index - 1).is("to") || frame.at(index + 1).is("to");
    }

    private static double cost(Frame frame, int index, int name, int step) {
        double cost = 0;
        for (int i = index + step; i != name; i += step) {
            Item item = frame.at(i);
            cost += switch (item.kind()) {
                case QUANTITY -> isChange(frame, i) ? 0.2 : step > 0 ? 1.6 : 0.8;
                case BREAK -> item.is(";") ? step > 0 ? 8 : 2.5 : 2.5;
                case COMMA -> 0.5;
                case OPEN, CLOSE -> 0.3;
                default -> item.has(Cue.CLAUSE) ? 2 : item.has(Cue.VERB) ? 0.5 : 0.15;
            };
        }
        return cost;
    }
}
