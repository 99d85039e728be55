package dev.colophon.extractors.internal.result;

import dev.colophon.extractors.internal.result.Item.Kind;
import dev.colophon.extractors.internal.result.Quantity.Form;
import java.util.Set;

/** Tells times, sizes, angles and rates that are outcomes from those of material and settings. */
final class MeasureFilter {

    private static final Set<String> MATERIAL = Set.of(
            "video",
            "videos",
            "audio",
            "speech",
            "data",
            "recordings",
            "recording",
            "footage",
            "clips",
            "clip",
            "music",
            "gpu",
            "gpus",
            "images",
            "windows",
            "window",
            "segments",
            "intervals",
            "horizon",
            "ahead",
            "resolution",
            "sampling",
            "ram",
            "sessions",
            "interviews",
            "ago",
            "period",
            "episodes",
            "conversations",
            "simulation",
            "recorded",
            "trajectories",
            "games",
            "gameplay",
            "band");

    private static final Set<String> EXTENTS = Set.of(
            "long", "wide", "thick", "tall", "deep", "diameter", "length", "width", "height", "thickness", "radius");

    private MeasureFilter() {}

    /** "a latency of 12 ms", but not "12 hours of video", "a 4 mm long tube" and "360° scenes". */
    static boolean isResult(Frame frame, int index, Quantity quantity, Set<Integer> earlier) {
        Item next = frame.at(index + 1);
        if ((next.is("of") && isMaterialAhead(frame, index + 2))
                || MATERIAL.contains(next.lower())
                || isLongTime(quantity)
                || isExtent(frame, index)
                || isView(quantity, next)) {
            return false;
        }
        if (frame.at(index - 1).kind() == Kind.EQUALS && ResultFilter.isSymbol(frame.at(index - 2))) {
            return false;
        }
        if (quantity.form() != Form.INTEGER) {
            return true;
        }
        return !ResultFilter.isCompound(frame, quantity)
                && (isRate(quantity)
                        || hasOutcomeCue(frame, index)
                        || KindRules.precedesChange(frame, index)
                        || continuesSame(frame, index, earlier));
    }

    /** "a tube of 4 mm long", "3 cm in diameter": how big a thing is. */
    private static boolean isExtent(Frame frame, int index) {
        Item next = frame.at(index + 1);
        return EXTENTS.contains(next.lower())
                || (next.is("in") && EXTENTS.contains(frame.at(index + 2).lower()));
    }

    /** "in 360° scenes": what kind of scenes. */
    private static boolean isView(Quantity quantity, Item next) {
        return quantity.unit() != null
                && quantity.unit().name().equals("degrees")
                && next.kind() == Kind.WORD
                && next.cues() == 0;
    }

    private static boolean continuesSame(Frame frame, int index, Set<Integer> earlier) {
        for (int result : earlier) {
            if (frame.quantity(result).sameUnit(frame.quantity(index))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMaterialAhead(Frame frame, int from) {
        for (int i = from; i < from + 6; i++) {
            if (MATERIAL.contains(frame.at(i).lower()) || frame.at(i).has(Cue.DATA_NOUN)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRate(Quantity quantity) {
        String unit = quantity.unit() == null ? "" : quantity.unit().name();
        return unit.equals("FPS") || unit.endsWith("s/s");
    }

    private static boolean isLongTime(Quantity quantity) {
        String unit = quantity.unit() == null ? "" : quantity.unit().name();
        return unit.equals("days") || unit.equals("weeks") || unit.equals("months");
    }

    private static boolean hasOutcomeCue(Frame frame, int index) {
        if (Qualifiers.find(frame, index) != null || MetricBinder.isBesideMetric(frame, index)) {
            return true;
        }
        Item before = frame.at(index - 1);
        return before.has(Cue.VERB)
                || before.is("at")
                || before.is("in")
                || before.is("to")
                || before.is("of")
                || before.is("by")
                || before.kind() == Kind.OPEN
                || before.is("from")
                || before.is("than");
    }
}
