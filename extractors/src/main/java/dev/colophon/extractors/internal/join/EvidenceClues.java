package dev.colophon.extractors.internal.join;

import dev.colophon.Span;
import dev.colophon.extractors.internal.lexicon.NameLexicon;
import dev.colophon.extractors.internal.linear.ClueSink;
import dev.colophon.extractors.internal.name.NameGroup;
import dev.colophon.extractors.internal.name.NameGroups;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.NameMention;
import dev.colophon.text.PaperText;
import java.util.Collection;
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

    private final TitleGuess guess = new TitleGuess();
    private final SeenNames seen = new SeenNames();
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
        List<NameEvidence> names = NameEvidence.collect(
                text, withRules ? groups(text, tagged) : NameGroups.ofClaimed(text, claimed(tagged)), tagged);
        guess.guess(names);
        return names;
    }

    /** The names that rules or tagger see. */
    static Collection<NameGroup> groups(PaperText text, List<NameMention> tagged) {
        return NameGroups.of(text, NameLexicon.standard(), claimed(tagged));
    }

    private static List<Span> claimed(List<NameMention> tagged) {
        return tagged.stream()
                .filter(claim -> claim.kind() == EntityKind.METHOD || claim.kind() == EntityKind.DATASET)
                .map(NameMention::span)
                .toList();
    }

    void add(NameEvidence name, PaperEvidence paper, ClueSink out) {
        TaggerClues.add(name, out);
        PlaceClues.add(name, out);
        NearbyWords.add(name, out);
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
