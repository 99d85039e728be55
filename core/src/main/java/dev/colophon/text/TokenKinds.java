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

    private TokenKinds() {}

    static TokenKind of(String token) {
        return of(token, 0, token.length());
    }

    static TokenKind of(String text, int start, int end) {
        char first = text.charAt(start);
        if (Letters.isWordAt(text, start) && !Letters.isDigit(first)) {
            return isAddress(text, start, end) ? TokenKind.ADDRESS : TokenKind.WORD;
        }
        int digits = start;
        while (digits < end && digits - start < 3 && !Letters.isDigit(text.charAt(digits))) {
            if (Letters.isWordAt(text, digits)) {
                return TokenKind.WORD;
            }
            digits++;
        }
        if (digits == end || !Letters.isDigit(text.charAt(digits))) {
            return end - start > 1 && Letters.isWordAt(text, start + 1) && first == '\\'
                    ? TokenKind.WORD
                    : wordOrPunctuation(text, start, end);
        }
        return isNumber(text, digits, end) ? TokenKind.NUMBER : addressOrWord(text, start, end);
    }

    private static TokenKind addressOrWord(String text, int start, int end) {
        return isAddress(text, start, end) ? TokenKind.ADDRESS : TokenKind.WORD;
    }

    private static TokenKind wordOrPunctuation(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Letters.isWordAt(text, i)) {
                return TokenKind.WORD;
            }
        }
        return TokenKind.PUNCTUATION;
    }

    /** Digits with separators, a power or exponent, and a unit that stands close. */
    private static boolean isNumber(String text, int digits, int end) {
        int i = digits;
        while (i < end && isNumberCharacter(text.charAt(i))) {
            i++;
        }
        if (i == end || (i == end - 1 && "%\u2030\u00B0+".indexOf(text.charAt(i)) >= 0)) {
            return true;
        }
        return switch (text.charAt(i)) {
            case '^' -> isPower(text, i, end);
            case '\u00D7' -> i + 1 == end || text.startsWith("10^", i + 1);
            case 'e', 'E' -> isExponent(text, i + 1, end);
            case '\u00B0' -> true;
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
    private static boolean isAddress(String text, int start, int end) {
        int length = end - start;
        if (length < 6) {
            return false;
        }
        for (int i = start + 1; i < end - 2; i++) {
            char c = text.charAt(i);
            if (c == ':' && text.charAt(i + 1) == '/') {
                return true;
            }
            if (c == '/') {
                return Addresses.isHost(text, start, i);
            }
            if (c == '@') {
                return isMailHost(text, i + 1, end);
            }
        }
        return text.regionMatches(true, start, "www.", 0, 4);
    }

    private static boolean isMailHost(String text, int from, int end) {
        int dot = text.indexOf('.', from);
        return Character.isLetter(text.charAt(from))
                && dot > from
                && dot < end - 1
                && Character.isLetter(text.charAt(dot + 1));
    }
}
