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

    /** What looks at the names of an abstract. */
    @FunctionalInterface
    public interface PlaceVisitor {

        /**
         * Looks at a name.
         *
         * @param surfaces its spellings in the abstract
         * @param announced whether the abstract says that it is new: "we propose X", "our X"
         * @param clues writes what the words beside it say to a sink
         */
        void visit(Set<String> surfaces, boolean announced, Consumer<ClueSink> clues);
    }

    /**
     * Shows the names of an abstract with nothing but the words beside them.
     *
     * @param text a paper
     * @param tagged a tagger's claims, improbable and overlapping ones too
     * @param visitor what looks at the names
     */
    public static void readPlaces(PaperText text, List<NameMention> tagged, PlaceVisitor visitor) {
        for (NameEvidence name : NameEvidence.collect(text, EvidenceClues.groups(text, tagged), tagged)) {
            visitor.visit(surfaces(name), name.group().clues().announced(), sink -> PlaceClues.addForGuess(name, sink));
        }
    }

    private static Set<String> surfaces(NameEvidence name) {
        Set<String> surfaces = new LinkedHashSet<>();
        for (NameSpan span : name.spans()) {
            surfaces.add(span.surface());
        }
        return surfaces;
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
            visitor.visit(surfaces(name), sink -> evidence.add(name, paper, sink));
        }
    }
}
