package dev.colophon.extractors.internal.join;

import dev.colophon.DatasetRole;
import dev.colophon.EntityRole;
import dev.colophon.MethodRole;
import dev.colophon.extractors.internal.context.NameSpan;
import dev.colophon.extractors.internal.lexicon.NameLexicon;
import dev.colophon.extractors.internal.linear.ClueRecorder;
import dev.colophon.extractors.internal.linear.ClueVector;
import dev.colophon.extractors.internal.linear.LinearModel;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.NameCandidate;
import dev.colophon.spi.NameMention;
import dev.colophon.text.PaperText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Decides once a name, from all that rules and tagger say of its mentions, whether it names a method or a dataset of the paper
 * and in which role. The same clues are asked twice, for a kind or neither, and for a role of either kind or neither; what both
 * answers say of the kind is averaged. Of names that share words the more probable one keeps them. Immutable and thread-safe.
 */
final class NameJudge {

    private static final MethodRole[] METHOD_ROLES = MethodRole.values();
    private static final DatasetRole[] DATASET_ROLES = DatasetRole.values();
    /** The answers to the first question: neither, a method, a dataset. */
    private static final int METHOD = 1;

    private static final int DATASET = 2;

    /** The answers to the second question: neither, then the roles of methods, then the roles of datasets. */
    private static final int NEITHER = 3;

    private static final int FIRST_METHOD = NEITHER + 1;
    private static final int FIRST_DATASET = FIRST_METHOD + METHOD_ROLES.length;
    private static final int ANSWERS = FIRST_DATASET + DATASET_ROLES.length;
    private static final double THRESHOLD = 0.43;

    private final NameLexicon lexicon = NameLexicon.standard();
    private final EvidenceClues evidence = new EvidenceClues();
    private final LinearModel weights = LinearModel.read(NameJudge.class, "entity-weights.tsv", ANSWERS);

    /** The names of methods and datasets, with a tagger's claims of all kinds, overlapping ones too. */
    List<NameMention> judge(PaperText text, List<NameMention> tagged) {
        List<NameEvidence> names = NameEvidence.collect(text, lexicon, tagged);
        List<Verdict> verdicts = verdicts(names, new PaperEvidence(names));
        verdicts.removeIf(verdict -> !verdict.isProbable());
        List<NameMention> claims = new ArrayList<>();
        visit(verdicts, (verdict, span, isFree) -> {
            if (isFree) {
                claims.add(verdict.claim(span));
            }
        });
        return claims;
    }

    /** What {@link #judge} claims, in the same order, and what it does not, with what was seen of each name. */
    List<NameCandidate> explain(PaperText text, List<NameMention> tagged) {
        List<NameEvidence> names = NameEvidence.collect(text, lexicon, tagged);
        PaperEvidence paper = new PaperEvidence(names);
        List<NameCandidate> candidates = new ArrayList<>();
        visit(verdicts(names, paper), (verdict, span, isFree) -> {
            ClueRecorder seen = new ClueRecorder();
            evidence.add(verdict.name(), paper, seen);
            candidates.add(new NameCandidate(
                    verdict.claim(span), seen.clues(weights, verdict.answer(), 0), verdict.rejection(isFree)));
        });
        return candidates;
    }

    /** What becomes of each name, the surest first. */
    private List<Verdict> verdicts(List<NameEvidence> names, PaperEvidence paper) {
        ClueVector clues = new ClueVector();
        List<Verdict> verdicts = new ArrayList<>();
        for (NameEvidence name : names) {
            clues.clear();
            evidence.add(name, paper, clues);
            verdicts.add(verdict(name, weights.sums(clues)));
        }
        verdicts.sort(Comparator.comparingDouble(Verdict::confidence).reversed());
        return verdicts;
    }

    private static Verdict verdict(NameEvidence name, double[] answers) {
        LinearModel.normalize(answers, 0, NEITHER);
        LinearModel.normalize(answers, NEITHER, ANSWERS);
        double method = (answers[METHOD] + sum(answers, FIRST_METHOD, FIRST_DATASET)) / 2;
        double dataset = (answers[DATASET] + sum(answers, FIRST_DATASET, ANSWERS)) / 2;
        return method >= dataset
                ? new Verdict(
                        name,
                        EntityKind.METHOD,
                        METHOD_ROLES[best(answers, FIRST_METHOD, FIRST_DATASET)],
                        Math.min(1, method))
                : new Verdict(
                        name,
                        EntityKind.DATASET,
                        DATASET_ROLES[best(answers, FIRST_DATASET, ANSWERS)],
                        Math.min(1, dataset));
    }

    private static double sum(double[] probabilities, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += probabilities[i];
        }
        return sum;
    }

    private static int best(double[] probabilities, int from, int to) {
        int best = from;
        for (int i = from + 1; i < to; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return best - from;
    }

    /** Shows each place of each name, and whether no surer name stands there. */
    private static void visit(List<Verdict> verdicts, PlaceVisitor visitor) {
        List<NameSpan> taken = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            int before = taken.size();
            for (NameSpan span : verdict.name().spans()) {
                boolean isFree = taken.subList(0, before).stream().noneMatch(span::overlaps);
                if (isFree && verdict.isProbable()) {
                    taken.add(span);
                }
                visitor.visit(verdict, span, isFree);
            }
        }
    }

    @FunctionalInterface
    private interface PlaceVisitor {

        void visit(Verdict verdict, NameSpan span, boolean isFree);
    }

    private record Verdict(NameEvidence name, EntityKind kind, EntityRole role, double confidence) {

        NameMention claim(NameSpan span) {
            return new NameMention(kind, span.span(), role, name.group().canonical(), confidence, name.source());
        }

        boolean isProbable() {
            return confidence >= THRESHOLD;
        }

        /** The place of the answer to the first question. */
        int answer() {
            return kind == EntityKind.METHOD ? METHOD : DATASET;
        }

        @Nullable
        String rejection(boolean isFree) {
            if (!isProbable()) {
                return String.format(Locale.ROOT, "its confidence %.3f is below %.2f", confidence, THRESHOLD);
            }
            return isFree ? null : "overlapped by a surer name";
        }
    }
}
