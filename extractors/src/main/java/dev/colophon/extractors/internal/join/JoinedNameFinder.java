package dev.colophon.extractors.internal.join;

import dev.colophon.extractors.internal.lexicon.NameKey;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.ExplainingNameFinder;
import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameCandidate;
import dev.colophon.spi.NameFinder;
import dev.colophon.spi.NameMention;
import dev.colophon.text.PaperText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Asks rules and tagger, and gives each name the probability that follows from what both say of it; names that neither is sure
 * enough of are dropped. A name is what the resolver takes for one: case, hyphens and a plural s aside. Immutable and
 * thread-safe.
 */
public final class JoinedNameFinder implements ExplainingNameFinder {

    /** The kinds that are judged with all of their clues, not by two numbers. */
    private static final Set<EntityKind> JUDGED = Set.of(EntityKind.METHOD, EntityKind.DATASET);

    private static final Comparator<NameMention> BEST_FIRST = Comparator.comparingDouble(NameMention::confidence)
            .reversed()
            .thenComparing(claim -> claim.span().field())
            .thenComparingInt(claim -> claim.span().start());

    private final List<NameFinder> rules;
    private final NameFinder tagger;
    private final NameJudge judge = new NameJudge();

    /**
     * A finder over others.
     *
     * @param rules the finders that work by rules
     * @param tagger a tagger that claims improbable names too
     */
    public JoinedNameFinder(List<NameFinder> rules, NameFinder tagger) {
        this.rules = List.copyOf(rules);
        this.tagger = tagger;
    }

    @Override
    public List<NameMention> find(PaperText text, LinkFindings links) {
        List<NameMention> tagged = tagger.find(text, links);
        List<NameMention> joined = new ArrayList<>(judge.judge(text, tagged));
        weigh(text, links, tagged, (claim, weights, byTagger, byRule) -> {
            double probability = weights.probability(byTagger, byRule);
            if (probability >= weights.threshold()) {
                joined.add(with(claim, probability));
            }
        });
        return joined;
    }

    @Override
    public List<NameCandidate> explain(PaperText text, LinkFindings links) {
        List<NameMention> tagged = tagger.find(text, links);
        List<NameCandidate> candidates = new ArrayList<>(judge.explain(text, tagged));
        weigh(text, links, tagged, (claim, weights, byTagger, byRule) -> {
            double probability = weights.probability(byTagger, byRule);
            String rejection = probability >= weights.threshold()
                    ? null
                    : String.format(Locale.ROOT, "its confidence %.3f is below %.2f", probability, weights.threshold());
            candidates.add(new NameCandidate(with(claim, probability), weights.clues(byTagger, byRule), rejection));
        });
        return candidates;
    }

    private void weigh(PaperText text, LinkFindings links, List<NameMention> tagged, Scale scale) {
        List<NameMention> byRule = new ArrayList<>();
        for (NameFinder finder : rules) {
            byRule.addAll(finder.find(text, links));
        }
        List<NameMention> byTagger = withoutOverlaps(tagged);
        Map<String, Double> ruleConfidences = highest(text, byRule);
        Map<String, Double> taggerConfidences = highest(text, byTagger);
        for (List<NameMention> claims : List.of(byRule, byTagger)) {
            for (NameMention claim : claims) {
                if (JUDGED.contains(claim.kind())) {
                    continue;
                }
                String key = key(text, claim);
                scale.weigh(
                        claim,
                        JoinWeights.of(claim.kind()),
                        taggerConfidences.getOrDefault(key, 0.0),
                        ruleConfidences.getOrDefault(key, 0.0));
            }
        }
    }

    @FunctionalInterface
    private interface Scale {

        void weigh(NameMention claim, JoinWeights weights, double byTagger, double byRule);
    }

    /** The more probable of two claims that overlap. */
    private static List<NameMention> withoutOverlaps(List<NameMention> claims) {
        List<NameMention> sorted = new ArrayList<>(claims);
        sorted.sort(BEST_FIRST);
        List<NameMention> kept = new ArrayList<>();
        for (NameMention claim : sorted) {
            if (kept.stream().noneMatch(other -> other.span().overlaps(claim.span()))) {
                kept.add(claim);
            }
        }
        return kept;
    }

    private static Map<String, Double> highest(PaperText text, List<NameMention> claims) {
        Map<String, Double> highest = new HashMap<>();
        claims.forEach(claim -> highest.merge(key(text, claim), claim.confidence(), Math::max));
        return highest;
    }

    private static String key(PaperText text, NameMention claim) {
        String surface = text.paper()
                .text(claim.span().field())
                .substring(claim.span().start(), claim.span().end());
        return claim.kind().name() + ' ' + NameKey.of(surface);
    }

    private static NameMention with(NameMention claim, double confidence) {
        return new NameMention(claim.kind(), claim.span(), claim.role(), claim.canonical(), confidence, claim.source());
    }
}
