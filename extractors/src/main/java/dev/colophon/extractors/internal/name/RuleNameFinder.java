package dev.colophon.extractors.internal.name;

import dev.colophon.extractors.internal.context.ClueWeights;
import dev.colophon.extractors.internal.context.NameSpan;
import dev.colophon.extractors.internal.lexicon.NameLexicon;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameFinder;
import dev.colophon.spi.NameMention;
import dev.colophon.text.PaperText;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds names of methods and datasets by rules: places that may hold a name (known names, shapes of names, long forms beside
 * their acronyms, what follows "called") are gathered into groups; what the text says around all of a group's mentions
 * decides whether it names a method, a dataset or neither.
 */
public final class RuleNameFinder implements NameFinder {

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
            int best = probabilities[METHOD] >= probabilities[DATASET] ? METHOD : DATASET;
            if (probabilities[best] >= THRESHOLD) {
                claim(group, best == METHOD ? EntityKind.METHOD : EntityKind.DATASET, probabilities[best], mentions);
            }
        }
        return mentions;
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

    private static void claim(NameGroup group, EntityKind kind, double confidence, List<NameMention> mentions) {
        String source = group.known() == null ? "rule:name" : "lexicon";
        for (NameSpan candidate : group.candidates()) {
            mentions.add(new NameMention(kind, candidate.span(), null, group.canonical(), confidence, source));
        }
    }
}
