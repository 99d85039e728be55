package dev.colophon.extractors.internal.result;

import dev.colophon.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Something that a number may be bound to.
 *
 * @param first the item where it begins in the sentence, or -1 where it stands elsewhere
 * @param last the item where it ends, or -1
 * @param entity the entity, or null for a phrase and for nothing
 * @param text the name where it stands elsewhere, or null
 */
record Option(
        int first,
        int last,
        @Nullable Entity entity,
        @Nullable String text) {

    static final Option NOTHING = new Option(-1, -1, null, null);

    boolean isNothing() {
        return first < 0 && entity == null && text == null;
    }

    /** The name as the result of a number in a sentence tells it, or null for nothing. */
    @Nullable
    String name(Frame frame) {
        if (text != null) {
            return text;
        }
        if (first >= 0) {
            return frame.surface(first, last);
        }
        return entity == null
                ? null
                : EntityFacts.surfaceBefore(
                        entity, frame.text(), frame.sentence().span());
    }

    /** Whether it is a text, without building its name. */
    boolean says(Frame frame, @Nullable String wanted) {
        if (wanted == null) {
            return false;
        }
        return first < 0 ? wanted.equals(text) : frame.says(first, last, wanted);
    }
}
