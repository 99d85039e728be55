package dev.colophon.text;

import java.text.Normalizer;

/** Letters with the accents of LaTeX: {@code \'e}, {@code \"{o}}, {@code \v{c}}, {@code \'{\i}}. */
final class LatexAccents {

    private static final String SIGNS = "'`^\"~=.";
    private static final String COMBINING = "\u0301\u0300\u0302\u0308\u0303\u0304\u0307";

    private LatexAccents() {}

    static boolean isAccent(char sign) {
        return SIGNS.indexOf(sign) >= 0;
    }

    static char combining(char sign) {
        return COMBINING.charAt(SIGNS.indexOf(sign));
    }

    /**
     * Writes the accented letter of a command whose letter starts at a position.
     *
     * @return the offset after the letter and its braces, or -1 where no letter takes the accent there
     */
    static int write(char[] chars, int command, int letterAt, int length, char accent, MappedTextBuilder out) {
        int braces = 0;
        int i = letterAt;
        while (i < length && braces < 2 && chars[i] == '{') {
            braces++;
            i++;
        }
        if (i + 1 < length && chars[i] == '\\' && (chars[i + 1] == 'i' || chars[i + 1] == 'j')) {
            i++;
        }
        if (i >= length || !takes(chars[i], accent)) {
            return -1;
        }
        String letter = Normalizer.normalize(new String(new char[] {chars[i], accent}), Normalizer.Form.NFC);
        int end = i + 1;
        while (braces > 0 && end < length && chars[end] == '}') {
            braces--;
            end++;
        }
        if (letter.length() != 1 || braces > 0) {
            return -1;
        }
        out.put(letter.charAt(0), command, end);
        return end;
    }

    /** A double quote before a consonant is an escaped quote ({@code \"hello\"}), no accent. */
    private static boolean takes(char letter, char accent) {
        return letter < 128
                && Character.isLetter(letter)
                && (accent != '\u0308' || "aeiouyAEIOUY".indexOf(letter) >= 0);
    }

    /** Whether an escaped apostrophe stands in a contraction ({@code it\'s}) and is no accent. */
    static boolean isContraction(char[] chars, int backslash, int length) {
        if (backslash == 0 || !Character.isLetter(chars[backslash - 1])) {
            return false;
        }
        int end = backslash + 2;
        while (end < length && Character.isLetter(chars[end])) {
            end++;
        }
        String letters =
                new String(chars, Math.min(backslash + 2, length), Math.max(0, Math.min(end - backslash - 2, 3)));
        return letters.equals("s") || letters.equals("ll") || letters.equals("re") || letters.equals("t");
    }
}
