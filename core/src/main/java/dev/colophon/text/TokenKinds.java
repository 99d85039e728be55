package dev.colophon.text;

import java.util.Set;

/** Tells what a token looks like. */
final class TokenKinds {

    /** What may stand right after the digits of a number: "45.4M", "2.6x", "14ms". */
    private static final Set<String> UNITS = Set.of(
            "x", "X", "\u00D7", "K", "k", "M", "B", "G", "T", "Q", "s", "ms", "us", "\u00B5s", "\u03BCs", "ns", "h",
            "hr", "hrs", "min", "mins", "dB", "GB", "MB", "KB", "kB", "TB", "GiB", "MiB", "Hz", "kHz", "MHz", "GHz",
            "FPS", "fps", "pp", "pt", "pts", "ppts", "mm", "cm", "m", "km", "kg", "g", "mg", "Pa", "kPa", "W", "mW",
            "kW", "kWh", "Wh", "J", "mJ", "V", "mAh", "mL", "nm", "\u03BCm", "\u00B5m", "um", "bn", "GFLOPs", "FLOPs",
            "GFLOPS", "TFLOPS", "th", "px");

    private static final String SIGNS = "+-\u2212$\u20AC\u00A3\u00A5.\u00D7";
    private static final int MOST_SIGNS = 3;
    private static final int LONGEST_UNIT = 16;
    private static final int SHORTEST_ADDRESS = 6;

    private TokenKinds() {}

    /** The kind of a token that holds some {@linkplain TokenCharacters classes of characters}. */
    static TokenKind of(String token, int characters) {
        char first = token.charAt(0);
        boolean maybeAddress = TokenCharacters.hasAddressSign(characters) || first == 'w' || first == 'W';
        if (maybeAddress && token.length() >= SHORTEST_ADDRESS && isAddress(token)) {
            return TokenKind.ADDRESS;
        }
        if ((first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z')) {
            return TokenKind.WORD;
        }
        if (isNumber(token, 0, token.length())) {
            return TokenKind.NUMBER;
        }
        for (int i = 0; i < token.length(); i++) {
            if (Letters.isWordAt(token, i)) {
                return TokenKind.WORD;
            }
        }
        return TokenKind.PUNCTUATION;
    }

    /** Digits with sign, separators, a power or exponent, and a unit that stands close. Takes bounded time for a long word. */
    static boolean isNumber(String text, int start, int end) {
        int digits = start;
        while (digits < end && digits - start < MOST_SIGNS && SIGNS.indexOf(text.charAt(digits)) >= 0) {
            digits++;
        }
        if (digits == end || !Letters.isDigit(text.charAt(digits))) {
            return false;
        }
        int i = digits;
        while (i < end && isNumberCharacter(text.charAt(i))) {
            i++;
        }
        return i == end || (end - i <= LONGEST_UNIT && isUnit(text, i, end));
    }

    private static boolean isUnit(String text, int i, int end) {
        return switch (text.charAt(i)) {
            case '%', '\u2030', '+' -> i == end - 1;
            case '\u00B0' -> true;
            case '^' -> isPower(text, i, end);
            case '\u00D7' -> i + 1 == end || text.startsWith("10^", i + 1);
            case 'e', 'E' -> isExponent(text, i + 1, end);
            default -> UNITS.contains(text.substring(i, end));
        };
    }

    private static boolean isNumberCharacter(char c) {
        return Letters.isDigit(c) || c == '.' || c == ',' || c == ' ' || c == '\u00A0';
    }

    private static boolean isPower(String text, int caret, int end) {
        for (int i = caret + 1; i < end; i++) {
            if (!Letters.isDigit(text.charAt(i)) && "{}-+.".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isExponent(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (!Letters.isDigit(text.charAt(i)) && (i > from || "+-".indexOf(text.charAt(i)) < 0)) {
                return false;
            }
        }
        return from < end;
    }

    /** A scheme, "www", a host with a path, or a mail address. */
    private static boolean isAddress(String token) {
        int sign = 1;
        while (sign < token.length() - 2 && !isAddressSign(token.charAt(sign))) {
            sign++;
        }
        return switch (token.charAt(sign)) {
            case ':' -> token.charAt(sign + 1) == '/';
            case '/' -> Addresses.isHost(token, 0, sign) || isWeb(token);
            case '@' -> isMailHost(token, sign + 1);
            default -> isWeb(token);
        };
    }

    private static boolean isAddressSign(char c) {
        return c == '/' || c == ':' || c == '@';
    }

    private static boolean isWeb(String token) {
        return token.regionMatches(true, 0, "www.", 0, 4);
    }

    private static boolean isMailHost(String token, int from) {
        int dot = token.indexOf('.', from);
        return dot > from
                && dot < token.length() - 1
                && Character.isLetter(token.charAt(from))
                && Character.isLetter(token.charAt(dot + 1));
    }
}
