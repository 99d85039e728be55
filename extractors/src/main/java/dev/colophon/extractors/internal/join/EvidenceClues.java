package dev.colophon.extractors.internal.join;

import dev.colophon.Span;
import dev.colophon.extractors.internal.lexicon.NameLexicon;
import dev.colophon.extractors.internal.linear.ClueSink;
import dev.colophon.extractors.internal.name.NameGroups;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.NameMention;
import dev.colophon.text.PaperText;
import java.util.List;

/** All clues of a name that tell whether it names a method or a dataset, and what the paper does with it. Immutable. */
final class EvidenceClues {

    private static final String[] STANDINGS = {
        "unannounced, seen=",
        "announced, seen=",
        "title head, seen=",
        "announced title head, seen=",
        "pair, seen=",
        "announced pair, seen=",
        "title head and pair, seen=",
        "announced title head and pair, seen=",
    };

    private final SeenNames seen = new SeenNames();
    private final NameLexicon lexicon = NameLexicon.standard();
    private final boolean withRules;

    /**
     * Clues of rules and tagger, or of the tagger alone.
     *
     * @param withRules whether rules look for names too, and what they see around a name counts
     */
    EvidenceClues(boolean withRules) {
        this.withRules = withRules;
    }

    /**
     * The names of a paper that are worth a thought.
     *
     * @param tagged a tagger's claims, improbable and overlapping ones too
     */
    List<NameEvidence> names(PaperText text, List<NameMention> tagged) {
        List<Span> claimed = tagged.stream()
                .filter(claim -> claim.kind() == EntityKind.METHOD || claim.kind() == EntityKind.DATASET)
                .map(NameMention::span)
                .toList();
        return NameEvidence.collect(
                text, withRules ? NameGroups.of(text, lexicon, claimed) : NameGroups.ofClaimed(text, claimed), tagged);
    }

    void add(NameEvidence name, PaperEvidence paper, ClueSink out) {
        TaggerClues.add(name, out);
        name.spans().stream().limit(PlaceClues.MOST_PLACES).forEach(span -> PlaceClues.add(span, out));
        paper.add(name, out);
        int papers = seen.add(name, out);
        if (withRules) {
            addRules(name, papers, out);
            paper.addRules(name, out);
        }
    }

    /** The rules' clues, alone and with what other papers say: "based on X" means one thing of a known X, another of a new one. */
    private static void addRules(NameEvidence name, int papers, ClueSink out) {
        String also = papers == SeenNames.NONE ? "new: " : "seen: ";
        name.group().clues().forEach(clue -> {
            out.add(clue);
            out.add(also, clue);
        });
        int standing = (name.group().clues().announced() ? 1 : 0)
                + (name.headsTitle() ? 2 : 0)
                + (name.group().longForm() == null ? 0 : 4);
        out.add(STANDINGS[standing], Digits.of(papers - SeenNames.NONE));
    }
}
