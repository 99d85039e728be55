package dev.colophon.extractors.internal.result;

import dev.colophon.extractors.internal.result.Quantity.Form;
import org.jspecify.annotations.Nullable;

/** Reads what stands with a slash: a part of something ("1/10 of the cost") or a mark on a scale ("4.2/5"). */
final class Fractions {

    private Fractions() {}

    /** The fraction that a number with a slash behind it begins, or null where the slash separates two numbers. */
    static @Nullable Quantity read(String text, Quantity first, Numeral numeral, int limit) {
        int slash = numeral.end();
        if (slash + 1 >= limit || !NumberCharacters.isDecimal(text.charAt(slash + 1))) {
            return null;
        }
        Numeral second = NumeralReader.read(text, slash + 1, limit);
        if (second == null || UnitReader.read(text, second.end(), limit) != null || second.value() == 0) {
            return null;
        }
        if (numeral.value() == 1 && numeral.form() == Form.INTEGER && isPart(text, second.end(), limit)) {
            double part = 1 / second.value();
            return new Quantity(first.start(), second.end(), part, part, Unit.FACTOR, Form.FRACTION, first.sign());
        }
        boolean scale = isScale(second.value()) && numeral.value() <= second.value();
        if (!scale && (numeral.form() == Form.DECIMAL || second.form() == Form.DECIMAL)) {
            return null;
        }
        Form form = scale && numeral.form() == Form.DECIMAL ? Form.DECIMAL : Form.FRACTION;
        return new Quantity(first.start(), second.end(), first.low(), first.low(), null, form, first.sign());
    }

    private static boolean isScale(double top) {
        return top == 1 || top == 3 || top == 4 || top == 5 || top == 7 || top == 10 || top == 100;
    }

    private static boolean isPart(String text, int from, int limit) {
        int i = from;
        while (i < limit && (text.charAt(i) == ' ' || text.charAt(i) == '$')) {
            i++;
        }
        return text.startsWith("of ", i) || text.startsWith("the ", i) || text.startsWith("th", i);
    }
}
