package dev.colophon.extractors.internal.join;

import dev.colophon.extractors.internal.lexicon.NameKey;
import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameFinder;
import dev.colophon.spi.NameMention;
import dev.colophon.text.PaperText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks rules and tagger, and gives each name the probability that follows from what both say of it; names that neither is sure
 * enough of are dropped. A name is what the resolver takes for one: case, hyphens and a plural s aside. Immutable and
 * thread-safe.
 */
public final class JoinedNameFinder implements NameFinder {

    private final List<NameFinder> rules;
    private final NameFinder tagger;

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
        List<NameMention> byRule = new ArrayList<>();
        for (NameFinder finder : rules) {
            byRule.addAll(finder.find(text, links));
        }
        List<NameMention> byTagger = tagger.find(text, links);
        Map<String, Double> ruleConfidences = highest(text, byRule);
        Map<String, Double> taggerConfidences = highest(text, byTagger);
        List<NameMention> joined = new ArrayList<>();
        for (List<NameMention> claims : List.of(byRule, byTagger)) {
            for (NameMention claim : claims) {
                String key = key(text, claim);
                JoinWeights weights = JoinWeights.of(claim.kind());
                double probability = weights.probability(
                        taggerConfidences.getOrDefault(key, 0.0), ruleConfidences.getOrDefault(key, 0.0));
                if (probability >= weights.threshold()) {
                    joined.add(with(claim, probability));
                }
            }
        }
        return joined;
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
