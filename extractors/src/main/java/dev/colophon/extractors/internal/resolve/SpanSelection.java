package dev.colophon.extractors.internal.resolve;

import dev.colophon.PaperField;
import dev.colophon.extractors.internal.context.NameSpan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses among overlapping mentions: of two, the longer one stays, unless the other's entity is more than twice as sure;
 * between equals the earlier.
 */
final class SpanSelection {

    private static final Comparator<Choice> HEAVIEST_FIRST = (one, other) -> one.weight() == other.weight()
            ? EntityDraft.TEXT_ORDER.compare(one.span(), other.span())
            : Integer.compare(other.weight(), one.weight());

    private final BitSet takenInTitle = new BitSet();
    private final BitSet takenInAbstract = new BitSet();

    private SpanSelection() {}

    /** Leaves each draft with mentions that overlap no other draft's; a draft may be left with none. */
    static void choose(List<EntityDraft> drafts) {
        List<Choice> choices = new ArrayList<>();
        for (EntityDraft draft : drafts) {
            int trust = draft.confidence() > 0.5 ? 2 : 1;
            for (NameSpan span : draft.spans()) {
                choices.add(new Choice(draft, span, span.length() * trust));
            }
        }
        choices.sort(HEAVIEST_FIRST);
        SpanSelection selection = new SpanSelection();
        for (EntityDraft draft : drafts) {
            draft.spans().clear();
        }
        for (Choice choice : choices) {
            if (selection.take(choice.span())) {
                choice.draft().addMention(choice.span());
            }
        }
        for (EntityDraft draft : drafts) {
            draft.spans().sort(EntityDraft.TEXT_ORDER);
        }
    }

    private boolean take(NameSpan span) {
        BitSet taken = span.reading().field() == PaperField.TITLE ? takenInTitle : takenInAbstract;
        for (int i = span.start(); i < span.end(); i++) {
            if (taken.get(i)) {
                return false;
            }
        }
        taken.set(span.start(), span.end());
        return true;
    }

    private record Choice(EntityDraft draft, NameSpan span, int weight) {}
}
