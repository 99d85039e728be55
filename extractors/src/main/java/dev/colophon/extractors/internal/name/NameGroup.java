package dev.colophon.extractors.internal.name;

import dev.colophon.extractors.internal.context.ClueSet;
import dev.colophon.extractors.internal.context.NameSpan;
import dev.colophon.extractors.internal.lexicon.KnownName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The candidates that spell one name, or its long form and its acronym, with what the text says of them. */
public final class NameGroup {

    /** So many candidates are looked through faster than a set of them is made. */
    private static final int FEW = 16;

    private final List<String> keys = new ArrayList<>(1);
    private final List<NameSpan> candidates = new ArrayList<>();
    private final Set<NameSpan> indexed = new HashSet<>(0);
    private final ClueSet clues = new ClueSet();
    private int looked;
    private int claimed;
    private @Nullable NameSpan longForm;
    private @Nullable KnownName known;

    NameGroup(String key) {
        keys.add(key);
    }

    /** The keys of its names. */
    List<String> keys() {
        return keys;
    }

    void add(NameSpan candidate) {
        candidates.add(candidate);
    }

    boolean has(NameSpan candidate) {
        if (candidates.size() <= FEW) {
            return candidates.contains(candidate);
        }
        for (; looked < candidates.size(); looked++) {
            indexed.add(candidates.get(looked));
        }
        return indexed.contains(candidate);
    }

    /** Adds a place that somebody else takes for a name. */
    void addClaimed(NameSpan candidate) {
        claimed++;
        add(candidate);
    }

    /**
     * Whether the rules themselves saw no candidate.
     *
     * @return true if all candidates were claimed by somebody else
     */
    public boolean isClaimedOnly() {
        return claimed == candidates.size();
    }

    void addAll(NameGroup other) {
        keys.addAll(other.keys);
        candidates.addAll(other.candidates);
        claimed += other.claimed;
        longForm = longForm == null ? other.longForm : longForm;
    }

    void setLongForm(NameSpan candidate) {
        longForm = candidate;
    }

    void setKnown(@Nullable KnownName name) {
        known = known == null ? name : known;
    }

    /** The places where the name stands.
     *
     * @return the candidates, in the order in which they were found
     */
    public List<NameSpan> candidates() {
        return candidates;
    }

    /** What the text says of the name.
     *
     * @return the clues of all its candidates
     */
    public ClueSet clues() {
        return clues;
    }

    /** The long form, where the name has an acronym beside it.
     *
     * @return the long form or null
     */
    public @Nullable NameSpan longForm() {
        return longForm;
    }

    /** The name's entry in the lexicon.
     *
     * @return the entry or null
     */
    public @Nullable KnownName known() {
        return known;
    }

    /** The form under which all of its mentions are one.
     *
     * @return the form, or null where each spelling speaks for itself
     */
    public @Nullable String canonical() {
        if (longForm != null) {
            return longForm.surface();
        }
        return known == null ? null : known.canonical();
    }
}
