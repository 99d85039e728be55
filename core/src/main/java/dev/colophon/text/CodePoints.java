package dev.colophon.text;

import org.jspecify.annotations.Nullable;

/** Reads the numbers of characters. */
final class CodePoints {

    private static final int MOST_DIGITS = 7;

    private CodePoints() {}

    /** The character with a number, or null where the digits give none that a text may hold. */
    static @Nullable String parse(String digits, int radix) {
        if (digits.isEmpty() || digits.length() > MOST_DIGITS) {
            return null;
        }
        int code = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), radix);
            if (digit < 0) {
                return null;
            }
            code = code * radix + digit;
        }
        boolean character = code > 0
                && code <= Character.MAX_CODE_POINT
                && (code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE);
        return character ? Character.toString(code) : null;
    }
}
