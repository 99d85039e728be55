package dev.colophon.extractors.internal.result;

import dev.colophon.extractors.internal.result.Item.Kind;
import dev.colophon.extractors.internal.result.Quantity.Form;
import java.util.Set;

/** Tells reported outcomes from all the other numbers in an abstract: amounts of data, settings, sizes, years, versions. */
final class ResultFilter {

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
            "theorem",
            "theorems",
            "lemma",
            "proposition",
            "corollary",
            "definition",
            "volume",
            "license",
            "p-value",
            "alpha",
            "level",
            "decay",
            "momentum",
            "batch size",
            "learning rate");

    private static final Set<String> SYMBOLS =
            Set.of("n", "k", "t", "p", "d", "m", "b", "z", "f", "s", "x", "c", "l", "h", "g");

    static final Set<String> SCARCE =
            Set.of("only", "just", "merely", "mere", "as few as", "at most", "under", "less than", "fewer than");

    private ResultFilter() {}

    /** Whether the number at an index reports an outcome; {@code earlier} are the indexes of the sentence's results so far. */
    static boolean isResult(Frame frame, int index, Set<Integer> earlier) {
        Quantity quantity = frame.quantity(index);
        Unit unit = quantity.unit();
        if (unit == null) {
            return isBareResult(frame, index, quantity) || isSecondLevel(frame, index, quantity, earlier);
        }
        return switch (unit.kind()) {
            case PERCENT -> ShareFilter.isResult(frame, index);
            case POINTS -> !isScale(frame, index);
            case FACTOR -> FactorFilter.isResult(frame, index, quantity);
            case MEASURE -> MeasureFilter.isResult(frame, index, quantity, earlier);
            case COUNT -> isCountResult(frame, index);
        };
    }

    /** "calls drop from 4949 to 3486": the first number is a result and so is the second. */
    private static boolean isSecondLevel(Frame frame, int index, Quantity quantity, Set<Integer> earlier) {
        if (quantity.form() == Form.FRACTION || isCompound(frame, quantity)) {
            return false;
        }
        int to = Qualifiers.start(frame, index) - 1;
        if (!frame.at(to).is("to")) {
            return false;
        }
        for (int i = to - 1; i > to - 6 && i >= 0; i--) {
            if (frame.is(i, Kind.QUANTITY)) {
                return earlier.contains(i) && frame.quantity(i).isBare();
            }
        }
        return false;
    }

    /** "a 5-point scale", "4-point homography"; but "a 7.6-point gain". */
    private static boolean isScale(Frame frame, int index) {
        Item next = frame.at(index + 1);
        if (next.is("likert") || next.is("scale") || next.is("rating") || next.is("cloud") || next.is("clouds")) {
            return true;
        }
        return isCompound(frame, frame.quantity(index)) && !KindRules.precedesChange(frame, index);
    }

    /** "a 23-criterion rubric": the number is part of a compound word. */
    static boolean isCompound(Frame frame, Quantity quantity) {
        String clean = frame.text().clean();
        for (int i = quantity.start(); i <= quantity.end() && i < clean.length() - 1; i++) {
            if (clean.charAt(i) == '-' && Character.isLetter(clean.charAt(i + 1)) && quantity.form() == Form.INTEGER) {
                return true;
            }
        }
        return false;
    }

    /** "using only 14B parameters" is paid, "a model with 7B parameters" is not. */
    private static boolean isCountResult(Frame frame, int index) {
        String qualifier = Qualifiers.find(frame, index);
        Item before = frame.at(Qualifiers.start(frame, index) - 1);
        if ((qualifier != null && SCARCE.contains(qualifier)) || SCARCE.contains(before.lower())) {
            return true;
        }
        return (before.is("from") && frame.containsAfter(index, "to"))
                || (before.is("to") && hasChange(frame, index))
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
        if (frame.is(index - 1, Kind.OPEN)
                && frame.is(index + 1, Kind.CLOSE)
                && isNumberOrSpread(frame, index, quantity)) {
            return false;
        }
        if (quantity.isSigned() && (quantity.form() != Form.INTEGER || isGain(frame, index))) {
            return frame.at(index - 1).kind() != Kind.EQUALS || !isSymbol(frame.at(index - 2));
        }
        return switch (quantity.form()) {
            case DECIMAL -> isDecimalResult(frame, index);
            case SCALED, INTEGER -> isWholeNumberResult(frame, index, quantity);
            case FRACTION -> false;
            case WORD -> true;
        };
    }

    /** "improves by +22". */
    private static boolean isGain(Frame frame, int index) {
        return frame.quantity(index).sign() == '+' && KindRules.followsBy(frame, index);
    }

    /** "(1) accuracy", "3.89 (1.04)" under "mean (SD)". */
    private static boolean isNumberOrSpread(Frame frame, int index, Quantity quantity) {
        return quantity.form() == Form.INTEGER || (frame.is(index - 2, Kind.QUANTITY) && frame.containsAfter(0, "sd"));
    }

    /** "an FID of 5", "FPS is 26", "reaches 50 mAP"; but "with 4 time steps". */
    private static boolean isWholeNumberResult(Frame frame, int index, Quantity quantity) {
        if (isYear(quantity) || isCompound(frame, quantity) || isSetting(frame, index)) {
            return false;
        }
        if (MetricBinder.followsMetric(frame, index)) {
            return true;
        }
        Item before = frame.at(Qualifiers.start(frame, index) - 1);
        return frame.is(index + 1, Kind.METRIC)
                && (before.has(Cue.VERB) || before.is("of") || before.is("to") || before.is("from"));
    }

    private static boolean isDecimalResult(Frame frame, int index) {
        Item before = frame.at(index - 1);
        if (before.kind() == Kind.EQUALS && isSymbol(frame.at(index - 2))) {
            return false;
        }
        if (isSetting(frame, index) || Versions.isVersion(frame, index)) {
            return false;
        }
        Item next = frame.at(index + 1);
        return !next.has(Cue.PEOPLE_NOUN) && !next.is("pages") && !next.has(Cue.DATA_NOUN);
    }

    /** "a temperature of 0.7", "the learning rate is 1e-4", "weight decay 0.05", "a batch size of 64". */
    private static boolean isSetting(Frame frame, int index) {
        int first = Chains.firstInList(frame, index);
        return isAfterSetting(frame, index) || (first < index && isAfterSetting(frame, first));
    }

    private static boolean isAfterSetting(Frame frame, int index) {
        Item before = frame.at(index - 1);
        boolean linked = before.is("of") || before.is("is") || before.kind() == Kind.EQUALS;
        int name = linked ? index - 2 : index - 1;
        return SETTINGS.contains(frame.at(name).lower())
                || (frame.at(name).is("rate") && frame.at(name - 1).is("learning"))
                || (frame.at(name).is("size") && frame.at(name - 1).is("batch"));
    }

    static boolean isSymbol(Item item) {
        return (item.kind() == Kind.WORD || item.kind() == Kind.METRIC) && SYMBOLS.contains(item.lower());
    }

    private static boolean isYear(Quantity quantity) {
        return quantity.low() >= 1950 && quantity.low() <= 2050 && quantity.form() == Form.INTEGER;
    }
}
