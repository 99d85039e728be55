package dev.colophon.extractors.internal.join;

import dev.colophon.spi.EntityKind;
import dev.colophon.spi.ExplainingNameFinder;
import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameCandidate;
import dev.colophon.spi.NameClue;
import dev.colophon.spi.NameFinder;
import dev.colophon.spi.NameMention;
import dev.colophon.text.PaperText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Weighs the claims of a tagger, without any rules: a judge decides on methods and datasets from the claims on all mentions of
 * a name; a task or a measure needs a probability. Immutable and thread-safe.
 */
public final class TaggedNameFinder implements ExplainingNameFinder {

    private static final double TASK_THRESHOLD = 0.35;
    private static final double METRIC_THRESHOLD = 0.3;

    private final NameFinder tagger;
    private final NameJudge judge = NameJudge.ofTagger();

    /**
     * A finder over a tagger.
     *
     * @param tagger a tagger that claims improbable names too
     */
    public TaggedNameFinder(NameFinder tagger) {
        this.tagger = tagger;
    }

    @Override
    public List<NameMention> find(PaperText text, LinkFindings links) {
        List<NameMention> tagged = tagger.find(text, links);
        List<NameMention> claims = new ArrayList<>(judge.judge(text, tagged));
        for (NameMention claim : Overlaps.withoutAll(tagged)) {
            if (isProbablePhrase(claim)) {
                claims.add(claim);
            }
        }
        return claims;
    }

    @Override
    public List<NameCandidate> explain(PaperText text, LinkFindings links) {
        List<NameMention> tagged = tagger.find(text, links);
        List<NameCandidate> candidates = new ArrayList<>(judge.explain(text, tagged));
        for (NameMention claim : Overlaps.withoutAll(tagged)) {
            if (claim.kind() == EntityKind.TASK || claim.kind() == EntityKind.METRIC) {
                String clue = String.format(Locale.ROOT, "the tagger's probability %.3f", claim.confidence());
                List<NameClue> clues = List.of(new NameClue(clue, claim.confidence()));
                candidates.add(new NameCandidate(claim, clues, isProbablePhrase(claim) ? null : "improbable"));
            }
        }
        return candidates;
    }

    private static boolean isProbablePhrase(NameMention claim) {
        return switch (claim.kind()) {
            case TASK -> claim.confidence() >= TASK_THRESHOLD;
            case METRIC -> claim.confidence() >= METRIC_THRESHOLD;
            case METHOD, DATASET -> false;
        };
    }
}
