package dev.colophon.extractors.internal.result;

import dev.colophon.Entity;
import org.jspecify.annotations.Nullable;

/** What the rules said that the last number of a text measures. Not shared between texts. */
final class Trail {

    private @Nullable Anchor anchor;
    private Option option = Option.NOTHING;

    void add(Anchor number, @Nullable Entity entity, @Nullable String text) {
        anchor = number;
        option = new Option(-1, -1, entity, text);
    }

    Previous previous(Anchor number) {
        return anchor == null ? Previous.NONE : new Previous(Previous.relation(number, anchor), option);
    }
}
