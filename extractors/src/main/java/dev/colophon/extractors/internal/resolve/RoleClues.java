package dev.colophon.extractors.internal.resolve;

import dev.colophon.extractors.internal.context.ClueSet;
import dev.colophon.extractors.internal.context.NameSpan;
import dev.colophon.spi.NameMention;
import dev.colophon.text.PaperText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** The clues that roles are decided by, for those who fit their weights. Immutable and thread-safe. */
public final class RoleClues {

    private final RoleDecider decider = new RoleDecider();

    /**
     * Shows the entities that claims make.
     *
     * @param text the paper
     * @param claims the places that name something
     * @param visitor what looks at the spellings of an entity and its clues
     */
    public void read(PaperText text, List<NameMention> claims, BiConsumer<Set<String>, ClueSet> visitor) {
        for (EntityDraft draft : RuleEntityResolver.drafts(text, claims)) {
            Set<String> surfaces = new LinkedHashSet<>();
            for (NameSpan span : draft.spans()) {
                surfaces.add(span.surface());
            }
            visitor.accept(surfaces, decider.clues(draft));
        }
    }
}
