package dev.colophon.text;

/** Which characters make words. */
final class Letters {

    private static final boolean[] ASCII = ascii();

    private Letters() {}

    /** Whether a character is part of a word: letter, digit, combining mark, half of a letter outside the basic plane, or "_". */
    static boolean isWord(char c) {
        if (c < 128) {
            return ASCII[c];
        }
        return Character.isLetterOrDigit(c) || isMark(c);
    }

    static boolean isWordAt(String text, int index) {
        if (index < 0 || index >= text.length()) {
            return false;
        }
        char c = text.charAt(index);
        if (c < 128) {
            return ASCII[c];
        }
        return isWord(c) || (Character.isSurrogate(c) && isLetterPair(text, index));
    }

    /** The offset after the word characters from an index on. */
    static int endOfWord(String text, int from) {
        int end = from;
        int length = text.length();
        while (end < length) {
            char c = text.charAt(end);
            if (c < 128 ? !ASCII[c] : !isWordAt(text, end)) {
                break;
            }
            end++;
        }
        return end;
    }

    static boolean isDigitAt(String text, int index) {
        return index >= 0 && index < text.length() && isDigit(text.charAt(index));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isUpperAt(String text, int index) {
        return index >= 0 && index < text.length() && Character.isUpperCase(text.charAt(index));
    }

    /** The character at an index, or a space outside of the text. */
    static char at(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }

    /** Whether the surrogate at an index belongs to a pair that is a letter; both halves of a pair get the same answer. */
    private static boolean isLetterPair(String text, int index) {
        int first = Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
        return first >= 0 && Character.isLetterOrDigit(text.codePointAt(first)) && isPair(text, first);
    }

    private static boolean isPair(String text, int first) {
        return Character.isHighSurrogate(text.charAt(first))
                && first + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(first + 1));
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean[] ascii() {
        boolean[] word = new boolean[128];
        for (int c = 0; c < 128; c++) {
            word[c] = Character.isLetterOrDigit(c) || c == '_';
        }
        return word;
    }
}
