package dev.colophon.extractors.internal.result;

import java.util.Locale;

/** Reads single words left and right of a place in clean text. */
final class WordWindow {

    private static final int REACH = 40;

    private WordWindow() {}

    /** The word that is the given number of words before a place, in lower case; empty where there is none. */
    static String before(String text, int begin, int place, int count) {
        int end = place;
        int start = place;
        for (int i = 0; i < count; i++) {
            end = start;
            while (end > begin && !Character.isLetterOrDigit(text.charAt(end - 1))) {
                end--;
            }
            start = end;
            while (start > begin && end - start < REACH && isWordCharacter(text.charAt(start - 1))) {
                start--;
            }
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '\'';
    }
}
