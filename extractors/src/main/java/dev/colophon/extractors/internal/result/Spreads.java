package dev.colophon.extractors.internal.result;

/** Knows the signs that set a level apart from its spread: "0.80 ± 0.06", "0.8 +/- 0.4 s". */
final class Spreads {

    private static final String[] SIGNS = {"\u00b1", "+/-", "+-", "\\pm"};

    private Spreads() {}

    /** Whether one of the signs stands before a place, spaces aside. */
    static boolean endsBefore(String text, int start, int begin) {
        int i = start - 1;
        while (i > begin && start - i < 4 && isSpace(text.charAt(i))) {
            i--;
        }
        for (String sign : SIGNS) {
            int from = i + 1 - sign.length();
            if (from >= begin && text.startsWith(sign, from)) {
                return true;
            }
        }
        return false;
    }

    /** Where the number behind a sign starts, or -1 where no sign follows. */
    static int numberStart(String text, int end, int limit) {
        int i = skip(text, end, limit);
        for (String sign : SIGNS) {
            if (text.startsWith(sign, i)) {
                int number = skip(text, i + sign.length(), limit);
                return number < limit && NumberCharacters.isDecimal(text.charAt(number)) ? number : -1;
            }
        }
        return -1;
    }

    private static int skip(String text, int from, int limit) {
        int i = from;
        while (i < limit && i - from < 4 && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '$' || c == '\u00a0' || c == '\u2009' || c == '{' || c == '}';
    }
}
