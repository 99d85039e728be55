package dev.colophon.extractors.internal.result;

/**
 * The characters that a reader of numbers may look at.
 *
 * @param text the clean text
 * @param limit the offset after the last character that may be read
 */
record NumberCharacters(String text, int limit) {

    private static final int LONGEST_GAP = 3;

    /** The character at an offset, or NUL outside. */
    char at(int index) {
        return index >= 0 && index < limit ? text.charAt(index) : '\0';
    }

    /** Whether a character is one of the ten digits of numbers in abstracts; other scripts' digits are letters here. */
    static boolean isDecimal(char c) {
        return c >= '0' && c <= '9';
    }

    boolean isDigit(int index) {
        return isDecimal(at(index));
    }

    /** The offset behind the blanks and formula signs that stand at an offset, three at most. */
    int skipMarkup(int from) {
        int i = from;
        while (i < limit && i - from < LONGEST_GAP && (text.charAt(i) == ' ' || text.charAt(i) == '$')) {
            i++;
        }
        return i;
    }
}
