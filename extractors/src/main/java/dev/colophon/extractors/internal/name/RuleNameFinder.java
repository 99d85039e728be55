package dev.colophon.extractors.internal.name;

import dev.colophon.extractors.internal.context.ClueWeights;
import dev.colophon.extractors.internal.context.NameSpan;
import dev.colophon.extractors.internal.lexicon.NameLexicon;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.ExplainingNameFinder;
import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameCandidate;
import dev.colophon.spi.NameClue;
import dev.colophon.spi.NameMention;
import dev.colophon.text.PaperText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds names of methods and datasets by rules: places that may hold a name (known names, shapes of names, long forms beside
 * their acronyms, what follows "called") are gathered into groups; what the text says around all of a group's mentions
 * decides whether it names a method, a dataset or neither.
 */
public final class RuleNameFinder implements ExplainingNameFinder {

    private static final int NEITHER = 0;
    private static final int METHOD = 1;
    private static final int DATASET = 2;
    private static final double THRESHOLD = 0.42;

    private final NameLexicon lexicon = NameLexicon.standard();
    private final ClueWeights weights = ClueWeights.read(RuleNameFinder.class, "name-weights.tsv", 3);

    @Override
    public List<NameMention> find(PaperText text, LinkFindings links) {
        List<NameMention> mentions = new ArrayList<>();
        for (NameGroup group : NameGroups.of(text, lexicon)) {
            double[] probabilities = probabilities(group);
            int best = best(probabilities);
            if (probabilities[best] >= THRESHOLD) {
                for (NameSpan candidate : group.candidates()) {
                    mentions.add(claim(group, candidate, best, probabilities[best]));
                }
            }
        }
        return mentions;
    }

    @Override
    public List<NameCandidate> explain(PaperText text, LinkFindings links) {
        List<NameCandidate> candidates = new ArrayList<>();
        for (NameGroup group : NameGroups.of(text, lexicon)) {
            double[] probabilities = probabilities(group);
            int best = best(probabilities);
            String rejection = probabilities[best] >= THRESHOLD
                    ? null
                    : String.format(Locale.ROOT, "its confidence %.3f is below %.2f", probabilities[best], THRESHOLD);
            List<NameClue> clues = weights.clues(group.clues(), best, NEITHER);
            for (NameSpan candidate : group.candidates()) {
                candidates.add(new NameCandidate(claim(group, candidate, best, probabilities[best]), clues, rejection));
            }
        }
        return candidates;
    }

    private static int best(double[] probabilities) {
        return probabilities[METHOD] >= probabilities[DATASET] ? METHOD : DATASET;
    }

    /**
     * How probable the rules find it that a group of candidates names something.
     *
     * @param group the candidates
     * @return the probabilities of neither, a method, a dataset
     */
    public double[] probabilities(NameGroup group) {
        return weights.probabilities(group.clues());
    }

    private static NameMention claim(NameGroup group, NameSpan candidate, int answer, double confidence) {
        EntityKind kind = answer == METHOD ? EntityKind.METHOD : EntityKind.DATASET;
        String source = group.known() == null ? "rule:name" : "lexicon";
        return new NameMention(kind, candidate.span(), null, group.canonical(), confidence, source);
    }
}
