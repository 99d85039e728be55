package dev.colophon.examples.cli.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rounding as Python does it: to the nearest decimal of the exact binary value, and to even between two. */
final class PythonNumbers {

    private PythonNumbers() {}

    static double round(double number, int decimals) {
        return new BigDecimal(number).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
    }
}
