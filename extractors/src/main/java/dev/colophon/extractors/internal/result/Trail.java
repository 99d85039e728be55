package dev.colophon.extractors.internal.result;

import dev.colophon.Entity;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rules bound the last number of a text to. Not shared between texts. */
final class Trail {

    private record Step(Anchor anchor, Option option) {}

    private final Map<Slot, Step> steps = new EnumMap<>(Slot.class);

    void add(Slot slot, Anchor anchor, @Nullable Entity entity, @Nullable String text) {
        steps.put(slot, new Step(anchor, new Option(-1, -1, entity, text, new Traits())));
    }

    Previous previous(Slot slot, Anchor anchor) {
        @Nullable Step step = steps.get(slot);
        return step == null ? Previous.NONE : new Previous(Previous.relation(anchor, step.anchor), step.option);
    }
}
