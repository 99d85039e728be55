package dev.colophon.extractors.internal.result;

import dev.colophon.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A word, mark, name or number of a sentence.
 *
 * @param kind what it is
 * @param start where it starts in the clean text
 * @param end the offset after it
 * @param lower its text in lower case
 * @param cues the cues of a word, one bit each
 * @param entity what a name names, else null
 * @param quantity the number, else null
 */
record Item(
        Kind kind,
        int start,
        int end,
        String lower,
        int cues,
        @Nullable Entity entity,
        @Nullable Quantity quantity) {

    /** What an item is. */
    enum Kind {
        WORD,
        COMMA,
        BREAK,
        OPEN,
        CLOSE,
        SLASH,
        EQUALS,
        QUANTITY,
        METRIC,
        DATASET,
        METHOD,
        TASK
    }

    boolean has(Cue cue) {
        return (cues & cue.bit()) != 0;
    }

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isName() {
        return entity != null;
    }
}
