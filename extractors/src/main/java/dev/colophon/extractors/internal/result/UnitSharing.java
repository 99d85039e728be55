package dev.colophon.extractors.internal.result;

import dev.colophon.extractors.internal.result.Item.Kind;
import org.jspecify.annotations.Nullable;

/** Gives numbers the unit that stands farther on: "14 and 81 times faster", "20 F1 points", "0.4M extra parameters", "a factor of 3". */
final class UnitSharing {

    private static final Unit PARAMETERS = new Unit("parameters", Unit.Kind.COUNT, 0);

    private UnitSharing() {}

    /** Completes the units of a frame's numbers, the last number first. */
    static Frame complete(Frame frame) {
        for (int i = frame.size() - 1; i >= 0; i--) {
            Item item = frame.at(i);
            if (item.quantity() != null && item.quantity().isBare()) {
                Unit unit = unit(frame, i, item.quantity());
                if (unit != null) {
                    frame.replace(i, withUnit(item, item.quantity(), unit));
                }
            }
        }
        return frame;
    }

    private static Item withUnit(Item item, Quantity quantity, Unit unit) {
        return new Item(
                item.kind(), item.start(), item.end(), item.lower(), item.cues(), null, quantity.withUnit(unit));
    }

    private static @Nullable Unit unit(Frame frame, int index, Quantity quantity) {
        Item second = frame.at(index + 2);
        if (frame.is(index + 1, Kind.METRIC) && (second.is("points") || second.is("point"))) {
            return Unit.POINTS;
        }
        if (quantity.form() == Quantity.Form.SCALED
                && (second.is("parameters") || frame.at(index + 3).is("parameters"))) {
            return PARAMETERS;
        }
        int start = Qualifiers.start(frame, index);
        if (frame.at(start - 1).is("of")
                && (frame.at(start - 2).is("factor") || frame.at(start - 2).is("factors"))) {
            return Unit.FACTOR;
        }
        int next = Chains.nextInList(frame, index);
        return next < 0
                        || isModelNumber(frame, index, quantity)
                        || frame.at(next - 1).kind() == Kind.SLASH
                ? null
                : shared(quantity, frame.quantity(next));
    }

    /** "26 FPS on a GPX 4090 and 9 FPS on a laptop". */
    private static boolean isModelNumber(Frame frame, int index, Quantity quantity) {
        Item before = frame.at(index - 1);
        return quantity.low() >= 1000
                && before.kind() == Item.Kind.WORD
                && before.cues() == 0
                && Character.isUpperCase(frame.text().clean().charAt(before.start()));
    }

    private static @Nullable Unit shared(Quantity quantity, Quantity next) {
        if (next.unit() == null
                || next.unit().kind() == Unit.Kind.COUNT
                || next.unit().name().equals("$")) {
            return null;
        }
        if (next.is(Unit.Kind.PERCENT)) {
            return quantity.low() > 1 && quantity.low() <= 100 && quantity.form() == next.form() ? next.unit() : null;
        }
        return next.form() == Quantity.Form.WORD ? null : next.unit();
    }
}
