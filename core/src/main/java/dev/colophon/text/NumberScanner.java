package dev.colophon.text;

/** Finds where a number ends: thousands, decimals, exponent, percent and degree signs. */
final class NumberScanner {

    private final String text;
    private final int length;

    NumberScanner(String text) {
        this.text = text;
        this.length = text.length();
    }

    /** The offset after the number whose sign or first digit stands at a position and whose digits start at another. */
    int end(int start, int digits) {
        int end = endOfDigits(digits);
        boolean afterPoint = digits > start && text.charAt(digits - 1) == '.';
        if (!afterPoint && end - digits <= 3) {
            end = thousands(end);
        }
        while (Letters.at(text, end) == '.' && Letters.isDigitAt(text, end + 1)) {
            end = endOfDigits(end + 1);
        }
        end = exponent(end);
        char c = Letters.at(text, end);
        if (c == '%' || c == '\u2030') {
            return end + 1;
        }
        return c == '\u00B0' ? degrees(end + 1) : end;
    }

    private int endOfDigits(int from) {
        int end = from;
        while (end < length && Letters.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** "3,150" and "5 700": groups of three digits and nothing that makes the last one part of something else. */
    private int thousands(int from) {
        char separator = Letters.at(text, from);
        if (separator != ',' && separator != ' ' && separator != '\u00A0') {
            return from;
        }
        int end = from;
        while (Letters.at(text, end) == separator && isGroup(end + 1, separator)) {
            end += 4;
        }
        return end;
    }

    private boolean isGroup(int from, char separator) {
        boolean digits = from < length
                && Letters.isDigitAt(text, from)
                && Letters.isDigitAt(text, from + 1)
                && Letters.isDigitAt(text, from + 2)
                && !Letters.isDigitAt(text, from + 3);
        if (!digits || separator == ',') {
            return digits;
        }
        char after = Letters.at(text, from + 3);
        return after != '-' && after != '%' && after != '/' && !Letters.isWordAt(text, from + 3);
    }

    /** "1e-5", "2E10". */
    private int exponent(int from) {
        char c = Letters.at(text, from);
        if (c != 'e' && c != 'E') {
            return from;
        }
        char sign = Letters.at(text, from + 1);
        int digits = sign == '-' || sign == '+' ? from + 2 : from + 1;
        int end = endOfDigits(Math.min(digits, length));
        return end > digits && !Letters.isWordAt(text, end) ? end : from;
    }

    private int degrees(int from) {
        char scale = Letters.at(text, from);
        return (scale == 'C' || scale == 'F') && !Letters.isWordAt(text, from + 1) ? from + 1 : from;
    }
}
