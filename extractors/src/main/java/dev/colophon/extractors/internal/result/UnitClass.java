package dev.colophon.extractors.internal.result;

import java.util.Set;

/** What the unit of a number tells of its measure. */
enum UnitClass {
    PERCENT,
    POINTS,
    FACTOR,
    TIME,
    MEMORY,
    OTHER_MEASURE,
    COUNT,
    BARE_SHARE,
    BARE_INTEGER,
    BARE_DECIMAL,
    BARE_SIGNED;

    private static final Set<String> TIMES = Set.of(
            "s",
            "ms",
            "h",
            "min",
            "days",
            "μs",
            "ns",
            "weeks",
            "months",
            "GPU days",
            "GPU hours",
            "TPU days",
            "TPU hours");
    private static final Set<String> MEMORIES = Set.of("GB", "MB", "KB", "TB", "bits", "bytes");

    static UnitClass of(Quantity quantity) {
        Unit unit = quantity.unit();
        if (unit == null) {
            return bare(quantity);
        }
        return switch (unit.kind()) {
            case PERCENT -> PERCENT;
            case POINTS -> POINTS;
            case FACTOR -> FACTOR;
            case COUNT -> COUNT;
            case MEASURE ->
                TIMES.contains(unit.name()) ? TIME : MEMORIES.contains(unit.name()) ? MEMORY : OTHER_MEASURE;
        };
    }

    private static UnitClass bare(Quantity quantity) {
        if (quantity.isSigned()) {
            return BARE_SIGNED;
        }
        if (quantity.form() == Quantity.Form.INTEGER || quantity.form() == Quantity.Form.SCALED) {
            return BARE_INTEGER;
        }
        return quantity.high() <= 1 ? BARE_SHARE : BARE_DECIMAL;
    }
}
