package dev.colophon.extractors.internal.result;

import dev.colophon.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Something that a number may be bound to.
 *
 * @param first the item where it begins in the sentence, or -1 where it stands elsewhere
 * @param last the item where it ends, or -1
 * @param entity the entity, or null for a phrase and for nothing
 * @param text the name as the result tells it, or null for nothing
 * @param traits what speaks for it and against it
 */
record Option(
        int first,
        int last,
        @Nullable Entity entity,
        @Nullable String text,
        Traits traits) {

    static Option nothing(Traits traits) {
        return new Option(-1, -1, null, null, traits);
    }

    boolean isNothing() {
        return text == null;
    }
}
