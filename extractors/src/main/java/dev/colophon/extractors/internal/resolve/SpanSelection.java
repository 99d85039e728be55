package dev.colophon.extractors.internal.resolve;

import dev.colophon.extractors.internal.context.FieldReading;
import dev.colophon.extractors.internal.context.NameSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses among overlapping mentions: of two, the longer one stays, unless the other's entity is more than twice as sure;
 * between equals the earlier.
 */
final class SpanSelection {

    private final Map<FieldReading, boolean[]> taken = new HashMap<>();

    private SpanSelection() {}

    /** Leaves each draft with mentions that overlap no other draft's; a draft may be left with none. */
    static void choose(Map<EntityDraft, List<NameSpan>> candidates) {
        List<Choice> choices = new ArrayList<>();
        candidates.forEach((draft, spans) -> {
            int trust = draft.confidence() > 0.5 ? 2 : 1;
            for (NameSpan span : spans) {
                choices.add(new Choice(draft, span, span.length() * trust));
            }
            draft.setSpans(List.of());
        });
        choices.sort(
                Comparator.comparingInt(Choice::weight).reversed().thenComparing(Choice::span, EntityDraft.TEXT_ORDER));
        SpanSelection selection = new SpanSelection();
        Map<EntityDraft, List<NameSpan>> chosen = new HashMap<>();
        for (Choice choice : choices) {
            if (selection.take(choice.span())) {
                chosen.computeIfAbsent(choice.draft(), unused -> new ArrayList<>())
                        .add(choice.span());
            }
        }
        chosen.forEach(EntityDraft::setSpans);
    }

    private boolean take(NameSpan span) {
        boolean[] positions = taken.computeIfAbsent(
                span.reading(), reading -> new boolean[reading.text().clean().length()]);
        for (int i = span.start(); i < span.end(); i++) {
            if (positions[i]) {
                return false;
            }
        }
        java.util.Arrays.fill(positions, span.start(), span.end(), true);
        return true;
    }

    private record Choice(EntityDraft draft, NameSpan span, int weight) {}
}
