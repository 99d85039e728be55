package dev.colophon.extractors.internal.result;

import dev.colophon.Metric;
import dev.colophon.extractors.internal.result.Item.Kind;
import org.jspecify.annotations.Nullable;

/** Chooses the measure of a number among the measures of its sentence: the one with the shortest way to it. */
final class MetricBinder {

    /** Farther ways bind no longer. */
    private static final double REACH = 16;

    private MetricBinder() {}

    /** Whether a measure stands directly before or behind a number: "an FID of 5", "5 mAP". */
    static boolean isBesideMetric(Frame frame, int index) {
        Way left = best(frame, index, -1);
        Way right = best(frame, index, 1);
        return Math.min(left.cost, right.cost) <= 1.3;
    }

    /** Whether a measure stands right before a number: "an FID of 5", "FPS is 26", "duration: 90". */
    static boolean followsMetric(Frame frame, int index) {
        return best(frame, index, -1).cost <= (frame.at(index - 1).is("from") ? 1.5 : 1.2);
    }

    /** The index of the measure that a number belongs to, or -1. */
    static int find(Frame frame, int index) {
        Way left = best(frame, index, -1);
        Way right = best(frame, index, 1);
        Way way = left.cost <= right.cost ? left : right;
        return way.cost <= REACH ? way.index : -1;
    }

    /** A candidate and how far away it is. */
    private record Way(int index, double cost) {}

    private static Way best(Frame frame, int index, int step) {
        double cost = step < 0 ? 0.2 : 0;
        int last = index;
        for (int i = index + step; i >= 0 && i < frame.size() && cost <= REACH; i += step) {
            Item item = frame.at(i);
            if (item.kind() == Kind.METRIC && !isThreshold(frame, i)) {
                return new Way(i, cost);
            }
            if (step < 0 && isAlias(frame, i)) {
                return new Way(i - 3, cost + 0.1);
            }
            cost += item.kind() == Kind.QUANTITY ? passNumber(frame, i, last) : pass(frame, i, step);
            last = item.kind() == Kind.QUANTITY ? i : last;
        }
        return new Way(-1, Double.MAX_VALUE);
    }

    /** How far an item is from a number; {@link #REACH} and more for one that is out of reach. */
    static double cost(Frame frame, int index, int name) {
        int step = name < index ? -1 : 1;
        double cost = step < 0 ? 0.2 : 0;
        int last = index;
        for (int i = index + step; i != name && cost <= REACH; i += step) {
            cost += frame.is(i, Kind.QUANTITY) ? passNumber(frame, i, last) : pass(frame, i, step);
            last = frame.is(i, Kind.QUANTITY) ? i : last;
        }
        return cost;
    }

    /** "word error rate (WER) of 5%". */
    private static boolean isAlias(Frame frame, int close) {
        return frame.is(close, Kind.CLOSE)
                && frame.is(close - 1, Kind.WORD)
                && frame.is(close - 2, Kind.OPEN)
                && frame.is(close - 3, Kind.METRIC);
    }

    private static boolean isThreshold(Frame frame, int index) {
        return frame.at(index - 1).is("at") && frame.at(index).is("iou");
    }

    private static double passNumber(Frame frame, int at, int last) {
        int first = Math.min(at, last);
        int second = Math.max(at, last);
        return Chains.previousInList(frame, second) == first || isChange(frame, first, second) ? 0.1 : 2.5;
    }

    /** "from 83% to 89%". */
    private static boolean isChange(Frame frame, int first, int second) {
        return frame.at(second - 1).is("to") && second - first <= 3;
    }

    private static double pass(Frame frame, int index, int step) {
        Item item = frame.at(index);
        if (Chains.isSeparator(item)) {
            return frame.is(index + step, Kind.QUANTITY) || item.kind() == Kind.SLASH ? 0.2 : step > 0 ? 2 : 1.2;
        }
        return switch (item.kind()) {
            case BREAK -> item.is(":") ? 0.4 : 4;
            case OPEN, CLOSE -> 0.5;
            case EQUALS -> 0.1;
            case METHOD, DATASET, TASK -> 0.6;
            default -> passWord(item, step);
        };
    }

    private static double passWord(Item item, int step) {
        if (item.is("of")) {
            return step < 0 ? 0.1 : 1.0;
        }
        if (item.is("in") || item.is("by") || item.is("to") || item.is("from")) {
            return 0.3;
        }
        if (item.has(Cue.CLAUSE)) {
            return 3;
        }
        if (item.has(Cue.PREPOSITION)) {
            return 0.7;
        }
        return item.has(Cue.VERB) ? (step > 0 ? 2.2 : 0.9) : 0.4;
    }

    static @Nullable Metric entity(Frame frame, int index) {
        return index >= 0 && frame.at(index).entity() instanceof Metric metric ? metric : null;
    }
}
