package dev.colophon.read;

import dev.colophon.Diagnostic;
import dev.colophon.Paper;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One record of an input: a paper, or the reason why there is none.
 *
 * @param position where the record stands in the input, counted from 1: a line, or the number of the paper on a page
 * @param paper the paper, or null where the record could not be read
 * @param problem what is wrong with the record, or null where nothing is
 */
public record PaperRecord(
        long position, @Nullable Paper paper, @Nullable Diagnostic problem) {

    /** @throws IllegalArgumentException if there is neither a paper nor a problem */
    public PaperRecord {
        if (paper == null) {
            Objects.requireNonNull(problem, "a record without a paper needs a problem");
        }
    }
}
