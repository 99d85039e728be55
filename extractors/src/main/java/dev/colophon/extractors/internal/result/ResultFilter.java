package dev.colophon.extractors.internal.result;

import dev.colophon.extractors.internal.result.Item.Kind;
import dev.colophon.extractors.internal.result.Quantity.Form;
import java.util.Set;

/** Tells reported outcomes from all the other numbers in an abstract: amounts of data, settings, sizes, years, versions. */
final class ResultFilter {

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

    private static final Set<String> SETTINGS = Set.of(
            "threshold",
            "temperature",
            "version",
            "section",
            "table",
            "figure",
            "step",
            "top",
            "seed",
            "seeds",
            "layer",
            "horizon",
            "epsilon",
            "iou",
            "equation",
            "chapter",
            "volume",
            "license",
            "p-value",
            "alpha",
            "level");

    private static final Set<String> SYMBOLS =
            Set.of("n", "k", "t", "p", "d", "m", "b", "z", "f", "s", "a", "x", "c", "l", "h", "g");

    private static final Set<String> SCARCE =
            Set.of("only", "just", "merely", "mere", "as few as", "at most", "under", "less than", "fewer than");

    private ResultFilter() {}

    /** Whether the number at an index reports an outcome. */
    static boolean isResult(Frame frame, int index) {
        Quantity quantity = frame.quantity(index);
        if (quantity.isBare()) {
            return isBareResult(frame, index, quantity);
        }
        return switch (quantity.unit().kind()) {
            case PERCENT -> isShareResult(frame, index);
            case POINTS -> !isScale(frame, index);
            case FACTOR -> isFactorResult(frame, index, quantity);
            case MEASURE -> isMeasureResult(frame, index, quantity);
            case COUNT -> isCountResult(frame, index);
        };
    }

    /** "95% CI", "with 10% of the labels", "5% labeled data" tell of means, not ends. */
    private static boolean isShareResult(Frame frame, int index) {
        Item next = frame.at(index + 1);
        if (next.has(Cue.DATA_NOUN)
                || next.is("ci")
                || next.is("confidence")
                || next.is("bootstrap")
                || next.is("missing")
                || next.is("training") && !frame.at(index + 2).has(Cue.WHOLE_NOUN)) {
            return KindRules.followsBy(frame, index);
        }
        Item before = frame.at(Qualifiers.start(frame, index) - 1);
        if (before.is("top") || before.kind() == Kind.EQUALS && isSymbol(frame.at(index - 2))) {
            return false;
        }
        return !isShareOfData(frame, index) || KindRules.followsBy(frame, index);
    }

    private static boolean isShareOfData(Frame frame, int index) {
        if (!frame.at(index + 1).is("of")) {
            return false;
        }
        boolean training = false;
        for (int i = index + 2; i < index + 7; i++) {
            Item item = frame.at(i);
            training |= item.is("training") || item.is("total");
            if (item.has(Cue.DATA_NOUN)) {
                return true;
            }
            if (item.kind() != Kind.WORD || item.has(Cue.PREPOSITION) || item.has(Cue.VERB)) {
                return training && item.is("tokens");
            }
        }
        return false;
    }

    private static boolean isScale(Frame frame, int index) {
        Item next = frame.at(index + 1);
        return next.is("likert") || next.is("scale") || next.is("rating") || next.is("cloud") || next.is("clouds");
    }

    private static boolean isFactorResult(Frame frame, int index, Quantity quantity) {
        Item next = frame.at(index + 1);
        if (next.lower().startsWith("cross")
                || next.is("super-resolution")
                || next.is("upsampling")
                || next.is("validation")
                || next.is("magnification")
                || next.is("downsampling")
                || next.is("zoom")
                || next.is("objective")) {
            return false;
        }
        Item before = frame.at(index - 1);
        return !before.is("repeated") && !before.is("run") && !before.is("factors");
    }

    private static boolean isMeasureResult(Frame frame, int index, Quantity quantity) {
        Item next = frame.at(index + 1);
        if (next.is("of") && isMaterialAhead(frame, index + 2)
                || MATERIAL.contains(next.lower())
                || isLongTime(quantity)) {
            return false;
        }
        if (frame.at(index - 1).kind() == Kind.EQUALS && isSymbol(frame.at(index - 2))) {
            return false;
        }
        return quantity.form() != Form.INTEGER || hasOutcomeCue(frame, index);
    }

    private static boolean isMaterialAhead(Frame frame, int from) {
        for (int i = from; i < from + 4; i++) {
            if (MATERIAL.contains(frame.at(i).lower())) {
                return true;
            }
        }
        return false;
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

    /** "using only 14B parameters" is paid, "a model with 7B parameters" is not. */
    private static boolean isCountResult(Frame frame, int index) {
        String qualifier = Qualifiers.find(frame, index);
        if (qualifier != null && SCARCE.contains(qualifier)) {
            return true;
        }
        Item before = frame.at(Qualifiers.start(frame, index) - 1);
        return before.is("from") && frame.containsAfter(index, "to")
                || before.is("to") && hasChange(frame, index)
                || KindRules.followsBy(frame, index);
    }

    private static boolean hasChange(Frame frame, int index) {
        for (int i = index; i > index - 10 && i >= 0; i--) {
            if (frame.at(i).has(Cue.CHANGE_VERB)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBareResult(Frame frame, int index, Quantity quantity) {
        if (quantity.isSigned()) {
            return frame.at(index - 1).kind() != Kind.EQUALS && quantity.form() != Form.INTEGER
                    || MetricBinder.isBesideMetric(frame, index);
        }
        return switch (quantity.form()) {
            case DECIMAL -> isDecimalResult(frame, index);
            case SCALED, INTEGER -> MetricBinder.isBesideMetric(frame, index) && !isYear(quantity);
            case FRACTION -> false;
            case WORD -> true;
        };
    }

    private static boolean isDecimalResult(Frame frame, int index) {
        Item before = frame.at(index - 1);
        if (before.kind() == Kind.EQUALS && isSymbol(frame.at(index - 2))) {
            return false;
        }
        if (SETTINGS.contains(before.lower()) || before.kind() == Kind.METHOD || isVersion(frame, index)) {
            return false;
        }
        Item next = frame.at(index + 1);
        return !next.has(Cue.PEOPLE_NOUN) && !next.is("pages") && !next.has(Cue.DATA_NOUN);
    }

    private static boolean isSymbol(Item item) {
        return item.kind() == Kind.WORD && SYMBOLS.contains(item.lower());
    }

    /** "Claude 4.6": a capitalised word that is no measure. */
    private static boolean isVersion(Frame frame, int index) {
        Item before = frame.at(index - 1);
        if (before.kind() != Kind.WORD || before.has(Cue.STOP) || before.has(Cue.VERB)) {
            return false;
        }
        String clean = frame.text().clean();
        return Character.isUpperCase(clean.charAt(before.start()))
                && before.end() - before.start() > 1
                && Character.isLowerCase(clean.charAt(before.start() + 1))
                && index > 1;
    }

    private static boolean isYear(Quantity quantity) {
        return quantity.low() >= 1950 && quantity.low() <= 2050 && quantity.form() == Form.INTEGER;
    }
}
