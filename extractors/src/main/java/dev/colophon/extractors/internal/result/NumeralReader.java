package dev.colophon.extractors.internal.result;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a number in digits: "3,150", "5 700", "10{,}000", "45.4M", "9 billion", "1e-3", "2.1 x 10^{-3}". */
final class NumeralReader {

    /** No measure has more digits; longer runs are keys and hashes. */
    private static final int MAXIMUM_DIGITS = 15;

    private static final int MAXIMUM_EXPONENT = 99;

    /** The powers of ten that are exact. */
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private static final Map<String, Integer> SCALE_WORDS =
            Map.of("thousand", 3, "million", 6, "billion", 9, "trillion", 12);

    private final String text;
    private final int limit;
    private final NumberCharacters characters;
    private final StringBuilder digits = new StringBuilder(16);
    private int position;

    private NumeralReader(String text, int from, int limit) {
        this.text = text;
        this.position = from;
        this.limit = limit;
        this.characters = new NumberCharacters(text, limit);
    }

    /** The number that starts at a digit or at a decimal point, or null where the digits are no number ("1.2.3"). */
    static @Nullable Numeral read(String text, int from, int limit) {
        return new NumeralReader(text, from, limit).read();
    }

    private @Nullable Numeral read() {
        readInteger();
        boolean decimal = readDecimals();
        if (digits.length() > MAXIMUM_DIGITS
                || (decimal && characters.at(position) == '.' && characters.isDigit(position + 1))) {
            return null;
        }
        int exponent = readExponent();
        int scale = readScale();
        Quantity.Form form = scale > 0 ? Quantity.Form.SCALED : form(decimal, exponent);
        return new Numeral(value(exponent + scale), position, form);
    }

    /** The digits times a power of ten. Both are exact in floating point where the power is small, and so the result is rounded once. */
    private double value(int exponent) {
        long mantissa = 0;
        int decimals = 0;
        boolean point = false;
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) == '.') {
                point = true;
            } else {
                mantissa = 10 * mantissa + digits.charAt(i) - '0';
                decimals += point ? 1 : 0;
            }
        }
        int power = exponent - decimals;
        if (Math.abs(power) >= POWERS.length) {
            return BigDecimal.valueOf(mantissa, -power).doubleValue();
        }
        return power < 0 ? mantissa / POWERS[-power] : mantissa * POWERS[power];
    }

    private static Quantity.Form form(boolean decimal, int exponent) {
        return decimal || exponent != 0 ? Quantity.Form.DECIMAL : Quantity.Form.INTEGER;
    }

    private void readInteger() {
        readDigits();
        int first = digits.length();
        if (first == 0 || first > 3) {
            return;
        }
        int separator = separatorLength();
        while (separator > 0 && groupAt(position + separator)) {
            digits.append(text, position + separator, position + separator + 3);
            position += separator + 3;
            separator = separatorLength();
        }
    }

    private void readDigits() {
        while (characters.isDigit(position)) {
            if (digits.length() <= MAXIMUM_DIGITS) {
                digits.append(text.charAt(position));
            }
            position++;
        }
    }

    private int separatorLength() {
        char c = characters.at(position);
        if (c == ',' || c == ' ' || c == '\u00a0' || c == '\u2009' || c == '\u202f') {
            return 1;
        }
        if (c == '\\' && characters.at(position + 1) == ',') {
            return 2;
        }
        return text.startsWith("{,}", position) ? 3 : 0;
    }

    private boolean groupAt(int from) {
        if (!characters.isDigit(from)
                || !characters.isDigit(from + 1)
                || !characters.isDigit(from + 2)
                || characters.isDigit(from + 3)) {
            return false;
        }
        return characters.at(from - 1) != ' ' || characters.at(from + 3) != '.' || !characters.isDigit(from + 4);
    }

    private boolean readDecimals() {
        if (characters.at(position) != '.' || !characters.isDigit(position + 1)) {
            return false;
        }
        digits.append(digits.length() == 0 ? "0." : ".");
        position++;
        readDigits();
        return true;
    }

    private int readExponent() {
        char c = characters.at(position);
        if (c == 'e' || c == 'E') {
            return exponentAt(position + 1, 0);
        }
        if (c == '^' && digits.toString().equals("10")) {
            int exponent = exponentAt(position + 1, 0);
            return exponent == 0 ? 0 : exponent - 1;
        }
        int ten = afterTimes(position);
        return ten > 0 && text.startsWith("10^", ten) ? exponentAt(ten + 3, 0) : 0;
    }

    private int afterTimes(int from) {
        int i = skipSpace(from);
        if (characters.at(i) == '\u00d7' || characters.at(i) == '\u00b7' || (characters.at(i) == 'x' && i > from)) {
            return skipSpace(i + 1);
        }
        return text.startsWith("\\times", i) ? skipSpace(i + 6) : -1;
    }

    private int exponentAt(int from, int otherwise) {
        int i = characters.at(from) == '{' ? from + 1 : from;
        boolean negative = characters.at(i) == '-' || characters.at(i) == '\u2212';
        if (negative || characters.at(i) == '+') {
            i++;
        }
        int value = 0;
        int start = i;
        while (characters.isDigit(i) && value <= MAXIMUM_EXPONENT) {
            value = value * 10 + (text.charAt(i) - '0');
            i++;
        }
        if (i == start || value > MAXIMUM_EXPONENT || Character.isLetterOrDigit(characters.at(i))) {
            return otherwise;
        }
        position = characters.at(i) == '}' ? i + 1 : i;
        return negative ? -value : value;
    }

    private int readScale() {
        int scale = suffix(characters.at(position));
        if (scale > 0 && !Character.isLetterOrDigit(characters.at(position + 1))) {
            position++;
            return scale;
        }
        int start = characters.at(position) == '-' ? position + 1 : characters.skipMarkup(position);
        int end = start;
        while (end < limit && end - start < 9 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        Integer word = end > start && end - start >= 7 ? SCALE_WORDS.get(text.substring(start, end)) : null;
        if (word == null) {
            return 0;
        }
        position = end;
        return word;
    }

    private static int suffix(char c) {
        return switch (c) {
            case 'K', 'k' -> 3;
            case 'M' -> 6;
            case 'B', 'G' -> 9;
            case 'T' -> 12;
            default -> 0;
        };
    }

    private int skipSpace(int from) {
        int i = from;
        while (i < limit && i - from < 3 && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
