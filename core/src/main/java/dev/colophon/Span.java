package dev.colophon;

import java.util.Objects;

/**
 * A place in a paper: half-open UTF-16 offsets into the original title or abstract.
 *
 * @param field the text that the offsets count in
 * @param start the first position, at least 0
 * @param end the position after the last, at least {@code start}
 */
public record Span(PaperField field, int start, int end) {

    /** @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it */
    public Span {
        Objects.requireNonNull(field, "field");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such span: [" + start + ", " + end + ")");
        }
    }

    /**
     * Whether the other span lies inside this one.
     *
     * @param other any span
     * @return true if both are in the same field and no position of {@code other} is outside this span
     */
    public boolean contains(Span other) {
        return field == other.field && start <= other.start && other.end <= end;
    }

    /**
     * Whether the two spans share a position.
     *
     * @param other any span
     * @return true if both are in the same field and overlap by at least one position
     */
    public boolean overlaps(Span other) {
        return field == other.field && start < other.end && other.start < end;
    }
}
