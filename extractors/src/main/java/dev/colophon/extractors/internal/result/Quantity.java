package dev.colophon.extractors.internal.result;

import org.jspecify.annotations.Nullable;

/**
 * A number with its unit as it stands in the clean text.
 *
 * @param start where it starts, sign and currency included
 * @param end the offset after its unit
 * @param low the number, or the lower end of a range
 * @param high the same number, or the upper end of a range
 * @param unit its unit, or null
 * @param form how it is written
 * @param sign '+' or '-' where one is written, else a space
 */
record Quantity(
        int start,
        int end,
        double low,
        double high,
        @Nullable Unit unit,
        Form form,
        char sign) {

    /** How a number is written. */
    enum Form {
        /** "82". */
        INTEGER,
        /** "0.82". */
        DECIMAL,
        /** "45.4M", "9 billion". */
        SCALED,
        /** "1/10". */
        FRACTION,
        /** "half", "six times", "tripling". */
        WORD
    }

    boolean is(Unit.Kind kind) {
        return unit != null && unit.kind() == kind;
    }

    boolean isBare() {
        return unit == null;
    }

    boolean isRange() {
        return low != high;
    }

    boolean isSigned() {
        return sign != ' ';
    }

    Quantity withUnit(Unit replacement) {
        return new Quantity(start, end, low, high, replacement, form, sign);
    }

    boolean sameUnit(Quantity other) {
        return unit == null
                ? other.unit == null
                : other.unit != null && unit.name().equals(other.unit.name());
    }
}
