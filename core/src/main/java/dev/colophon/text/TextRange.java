package dev.colophon.text;

import org.jspecify.annotations.Nullable;

/**
 * Half-open UTF-16 offsets into some text.
 *
 * @param start the first position, at least 0
 * @param end the position after the last, at least {@code start}
 */
public record TextRange(int start, int end) {

    /** @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it */
    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such range: [" + start + ", " + end + ")");
        }
    }

    /**
     * The range without the white space at its ends.
     *
     * @param text the text
     * @param from where the range starts
     * @param to where it ends
     * @return the shortest range with all that is no white space, or null where there is nothing else
     */
    public static @Nullable TextRange trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? new TextRange(start, end) : null;
    }
}
