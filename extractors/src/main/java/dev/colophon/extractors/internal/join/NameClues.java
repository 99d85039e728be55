package dev.colophon.extractors.internal.join;

import dev.colophon.extractors.internal.context.NameSpan;
import dev.colophon.extractors.internal.linear.ClueSink;
import dev.colophon.spi.NameMention;
import dev.colophon.text.PaperText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The clues that the judge of names decides by, for those who fit its weights. Immutable and thread-safe. */
public final class NameClues {

    private final EvidenceClues evidence;

    /**
     * Clues of rules and tagger, or of the tagger alone.
     *
     * @param withRules whether rules look for names too, and what they see around a name counts
     */
    public NameClues(boolean withRules) {
        evidence = new EvidenceClues(withRules);
    }

    /** What looks at the names of a paper. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * Looks at a name.
         *
         * @param surfaces its spellings in the paper
         * @param clues writes its clues to a sink
         */
        void visit(Set<String> surfaces, Consumer<ClueSink> clues);
    }

    /**
     * Shows all names of a paper that are worth a thought.
     *
     * @param text the paper
     * @param tagged a tagger's claims, improbable and overlapping ones too
     * @param visitor what looks at the names
     */
    public void read(PaperText text, List<NameMention> tagged, Visitor visitor) {
        List<NameEvidence> names = evidence.names(text, tagged);
        PaperEvidence paper = new PaperEvidence(names);
        for (NameEvidence name : names) {
            Set<String> surfaces = new LinkedHashSet<>();
            for (NameSpan span : name.spans()) {
                surfaces.add(span.surface());
            }
            visitor.visit(surfaces, sink -> evidence.add(name, paper, sink));
        }
    }
}
