package dev.colophon.extractors.internal.result;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the second end of a range: "2 - 6x", "92.7-98.1%", "18.5% to 41.9%", "between 3 and 5%". "From 51.9% to 57.8%" is two
 * levels unless something ranges, varies or spans from the one to the other.
 */
final class Ranges {

    private static final Set<String> RANGE_WORDS = Set.of(
            "ranging", "range", "ranges", "ranged", "varying", "vary", "varies", "varied", "spanning", "span", "spans");

    private static final int LONGEST_DASH = 8;

    private Ranges() {}

    /** The range that begins with a number, or null where the number stands alone. */
    static @Nullable Quantity read(String text, int begin, int limit, Quantity first, Numeral numeral) {
        int next = first.end();
        int joint = dashEnd(text, next, limit);
        if (joint < 0) {
            joint = wordEnd(text, begin, limit, first);
        }
        if (joint < 0) {
            return null;
        }
        int digit = joint;
        char sign = ' ';
        if (digit < limit
                && (text.charAt(digit) == '+' || text.charAt(digit) == '-' || text.charAt(digit) == '\u2212')) {
            sign = text.charAt(digit) == '+' ? '+' : '-';
            digit++;
        }
        if (digit >= limit || !NumberCharacters.isDecimal(text.charAt(digit))) {
            return null;
        }
        Numeral second = NumeralReader.read(text, digit, limit);
        return second == null ? null : join(text, limit, first, numeral, second, sign);
    }

    private static @Nullable Quantity join(
            String text, int limit, Quantity first, Numeral numeral, Numeral second, char sign) {
        UnitReader.Found unit = UnitReader.read(text, second.end(), limit);
        if (unit == null && second.end() < limit && Character.isLetter(text.charAt(second.end()))) {
            return null;
        }
        Unit measure = unit == null ? first.unit() : unit.unit();
        if (first.unit() != null
                && unit != null
                && !first.unit().name().equals(unit.unit().name())) {
            return null;
        }
        double other = QuantityScanner.scaled(sign == '-' ? -second.value() : second.value(), measure);
        double low = first.unit() == null ? QuantityScanner.scaled(first.low(), measure) : first.low();
        int end = unit == null ? second.end() : unit.end();
        Quantity.Form form = numeral.form() == Quantity.Form.INTEGER ? second.form() : numeral.form();
        return new Quantity(
                first.start(), end, Math.min(low, other), Math.max(low, other), measure, form, first.sign());
    }

    private static int dashEnd(String text, int from, int limit) {
        int i = from;
        boolean dash = false;
        while (i < limit && i - from < LONGEST_DASH) {
            char c = text.charAt(i);
            if (c == '-' || c == '\u2013' || c == '\u2014' || c == '~' || c == '\u223c') {
                dash = true;
            } else if (text.startsWith("\\sim", i)) {
                dash = true;
                i += 3;
            } else if (c != ' ' && c != '$') {
                break;
            }
            i++;
        }
        if (!dash) {
            return -1;
        }
        boolean open = text.charAt(from) == ' ' && i > from + 1 && text.charAt(i - 1) != ' ';
        return open ? -1 : i;
    }

    private static int wordEnd(String text, int begin, int limit, Quantity first) {
        int i = first.end();
        while (i < limit && (text.charAt(i) == ' ' || text.charAt(i) == '$')) {
            i++;
        }
        if (text.startsWith("to ", i)) {
            return isChange(text, begin, first.start()) ? -1 : skip(text, i + 3, limit);
        }
        if (text.startsWith("and ", i) && "between".equals(WordWindow.before(text, begin, first.start(), 1))) {
            return skip(text, i + 4, limit);
        }
        return -1;
    }

    private static int skip(String text, int from, int limit) {
        return from < limit && text.charAt(from) == '$' ? from + 1 : from;
    }

    /** "from 75.2% to 79% and 79.1% to 83%" */
    private static boolean isJoint(String word) {
        return word.equals("to")
                || word.equals("and")
                || word.equals("from")
                || (!word.isEmpty() && NumberCharacters.isDecimal(word.charAt(0)));
    }

    /** Whether "a to b" tells of a change from the one level to the other. */
    private static boolean isChange(String text, int begin, int start) {
        for (int back = 1; back <= 9; back++) {
            String word = WordWindow.before(text, begin, start, back);
            if (back > 4 && !isJoint(word)) {
                break;
            }
            if (word.equals("from")) {
                return !RANGE_WORDS.contains(WordWindow.before(text, begin, start, back + 1));
            }
            if (RANGE_WORDS.contains(word) || word.equals("by")) {
                return false;
            }
        }
        return start > begin && text.charAt(start - 1) == '(' && NumberCharacters.isDecimal(text.charAt(start));
    }
}
