package dev.colophon.extractors.internal.result;

/**
 * A unit of measurement as results report it.
 *
 * @param name the normal form: "%", "points", "x", "ms"
 * @param kind what it says about its number
 * @param scale the power of ten that it multiplies its number with: 9 for "GFLOPs", which is reported in "FLOPs"
 */
record Unit(String name, Kind kind, int scale) {

    /** What a unit says about its number. */
    enum Kind {
        /** A share: "82.5%". */
        PERCENT,
        /** A difference: "2.4 points". */
        POINTS,
        /** A multiple: "6x", "6 times", "6-fold". */
        FACTOR,
        /** A physical measure, a speed or a sum of money: "45 ms", "24 FPS", "$29". */
        MEASURE,
        /** A number of things, which is seldom a result: "111 responses". */
        COUNT
    }

    static final Unit PERCENT = new Unit("%", Kind.PERCENT, 0);
    static final Unit FACTOR = new Unit("x", Kind.FACTOR, 0);
    static final Unit POINTS = new Unit("points", Kind.POINTS, 0);
    static final Unit DOLLARS = new Unit("$", Kind.MEASURE, 0);
}
