package dev.colophon.extractors.internal.name;

import dev.colophon.extractors.internal.context.ClueSet;
import dev.colophon.extractors.internal.context.NameSpan;
import dev.colophon.extractors.internal.lexicon.KnownName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The candidates that spell one name, or its long form and its acronym, with what the text says of them. */
final class NameGroup {

    private final List<NameSpan> candidates = new ArrayList<>();
    private final ClueSet clues = new ClueSet();
    private @Nullable NameSpan longForm;
    private @Nullable KnownName known;

    void add(NameSpan candidate) {
        candidates.add(candidate);
    }

    void addAll(NameGroup other) {
        candidates.addAll(other.candidates);
        longForm = longForm == null ? other.longForm : longForm;
    }

    void setLongForm(NameSpan candidate) {
        longForm = candidate;
    }

    void setKnown(@Nullable KnownName name) {
        known = known == null ? name : known;
    }

    List<NameSpan> candidates() {
        return candidates;
    }

    ClueSet clues() {
        return clues;
    }

    @Nullable
    NameSpan longForm() {
        return longForm;
    }

    @Nullable
    KnownName known() {
        return known;
    }

    /** The form under which all of its mentions are one, or null where each spelling speaks for itself. */
    @Nullable
    String canonical() {
        if (longForm != null) {
            return longForm.surface();
        }
        return known == null ? null : known.canonical();
    }
}
