package dev.colophon.text;

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
}
