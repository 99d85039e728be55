package dev.colophon.extractors.internal.result;

import dev.colophon.Entity;
import dev.colophon.Mention;
import dev.colophon.spi.Entities;
import dev.colophon.text.FieldText;
import dev.colophon.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The mentions of all entities in one text, in order, the longest first where they start together, none overlapping. */
final class NamedSpans {

    private NamedSpans() {}

    static List<NamedSpan> of(FieldText text, Entities entities) {
        List<NamedSpan> spans = new ArrayList<>();
        collect(text, Item.Kind.METHOD, entities.methods(), spans);
        collect(text, Item.Kind.DATASET, entities.datasets(), spans);
        collect(text, Item.Kind.METRIC, entities.metrics(), spans);
        collect(text, Item.Kind.TASK, entities.tasks(), spans);
        spans.sort(Comparator.comparingInt(NamedSpan::start).thenComparingInt(span -> -span.end()));
        return withoutOverlaps(spans);
    }

    private static void collect(
            FieldText text, Item.Kind kind, List<? extends Entity> entities, List<NamedSpan> spans) {
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                if (mention.span().field() == text.field()) {
                    TextRange range = text.clean(mention.span());
                    spans.add(new NamedSpan(range.start(), range.end(), kind, entity));
                }
            }
        }
    }

    private static List<NamedSpan> withoutOverlaps(List<NamedSpan> spans) {
        List<NamedSpan> kept = new ArrayList<>(spans.size());
        int end = 0;
        for (NamedSpan span : spans) {
            if (span.start() >= end && span.end() > span.start()) {
                kept.add(span);
                end = span.end();
            }
        }
        return kept;
    }
}
