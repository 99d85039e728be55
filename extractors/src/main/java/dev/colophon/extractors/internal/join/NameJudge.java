package dev.colophon.extractors.internal.join;

import dev.colophon.DatasetRole;
import dev.colophon.EntityRole;
import dev.colophon.MethodRole;
import dev.colophon.extractors.internal.context.NameSpan;
import dev.colophon.extractors.internal.lexicon.NameLexicon;
import dev.colophon.extractors.internal.linear.ClueVector;
import dev.colophon.extractors.internal.linear.LinearModel;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.NameMention;
import dev.colophon.text.PaperText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Decides once a name, from all that rules and tagger say of its mentions, whether it names a method or a dataset of the paper
 * and in which role: one classifier whose answers are the roles of both kinds, and neither. Of names that share words the more
 * probable one keeps them. Immutable and thread-safe.
 */
final class NameJudge {

    private static final MethodRole[] METHOD_ROLES = MethodRole.values();
    private static final DatasetRole[] DATASET_ROLES = DatasetRole.values();
    private static final int FIRST_DATASET = 1 + METHOD_ROLES.length;

    /** How many answers there are: neither, the roles of methods, the roles of datasets. */
    static final int ANSWERS = FIRST_DATASET + DATASET_ROLES.length;

    private static final double METHOD_THRESHOLD = 0.42;
    private static final double DATASET_THRESHOLD = 0.42;

    private final NameLexicon lexicon = NameLexicon.standard();
    private final EvidenceClues evidence = new EvidenceClues();
    private final LinearModel weights = LinearModel.read(NameJudge.class, "entity-weights.tsv", ANSWERS);

    /** The names of methods and datasets, with a tagger's claims of all kinds, overlapping ones too. */
    List<NameMention> judge(PaperText text, List<NameMention> tagged) {
        List<NameEvidence> names = NameEvidence.collect(text, lexicon, tagged);
        PaperEvidence paper = new PaperEvidence(names);
        ClueVector clues = new ClueVector();
        List<Verdict> verdicts = new ArrayList<>();
        for (NameEvidence name : names) {
            clues.clear();
            evidence.add(name, paper, clues);
            Verdict verdict = verdict(name, weights.probabilities(clues));
            if (verdict.confidence() >= (verdict.kind() == EntityKind.METHOD ? METHOD_THRESHOLD : DATASET_THRESHOLD)) {
                verdicts.add(verdict);
            }
        }
        verdicts.sort(Comparator.comparingDouble(Verdict::confidence).reversed());
        return claims(verdicts);
    }

    private static Verdict verdict(NameEvidence name, double[] probabilities) {
        double method = sum(probabilities, 1, FIRST_DATASET);
        double dataset = sum(probabilities, FIRST_DATASET, ANSWERS);
        return method >= dataset
                ? new Verdict(name, EntityKind.METHOD, METHOD_ROLES[best(probabilities, 1, FIRST_DATASET)], method)
                : new Verdict(
                        name, EntityKind.DATASET, DATASET_ROLES[best(probabilities, FIRST_DATASET, ANSWERS)], dataset);
    }

    private static double sum(double[] probabilities, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += probabilities[i];
        }
        return Math.min(1, sum);
    }

    private static int best(double[] probabilities, int from, int to) {
        int best = from;
        for (int i = from + 1; i < to; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return best - from;
    }

    private static List<NameMention> claims(List<Verdict> verdicts) {
        List<NameSpan> taken = new ArrayList<>();
        List<NameMention> claims = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            int before = taken.size();
            for (NameSpan span : verdict.name().spans()) {
                if (taken.subList(0, before).stream().noneMatch(span::overlaps)) {
                    taken.add(span);
                    claims.add(verdict.claim(span));
                }
            }
        }
        return claims;
    }

    private record Verdict(NameEvidence name, EntityKind kind, EntityRole role, double confidence) {

        NameMention claim(NameSpan span) {
            return new NameMention(
                    kind, span.span(), role, name.group().canonical(), confidence, name.source());
        }
    }
}
