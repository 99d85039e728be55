package dev.colophon.extractors.internal.join;

import dev.colophon.PaperField;
import dev.colophon.extractors.internal.context.NameSpan;
import dev.colophon.extractors.internal.linear.ClueRecorder;
import dev.colophon.extractors.internal.linear.ClueVector;
import dev.colophon.extractors.internal.linear.LayeredModel;
import dev.colophon.spi.NameCandidate;
import dev.colophon.spi.NameMention;
import dev.colophon.text.PaperText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * Decides once a name, from all that is said of its mentions, whether it names a method or a dataset of the paper, and in which
 * role. Of names that share words the more probable one keeps them. Immutable and thread-safe.
 */
final class NameJudge {

    private final EvidenceClues evidence;
    private final LayeredModel weights;
    private final BiFunction<NameEvidence, double[], Verdict> decision;

    private NameJudge(
            EvidenceClues evidence, LayeredModel weights, BiFunction<NameEvidence, double[], Verdict> decision) {
        this.evidence = evidence;
        this.weights = weights;
        this.decision = decision;
    }

    /** A judge who hears rules and tagger, and decides kinds and roles. */
    static NameJudge ofBoth() {
        return new NameJudge(
                new EvidenceClues(true),
                LayeredModel.read(NameJudge.class, "entity-weights.tsv", "entity-units.tsv", Verdict.ROLES),
                Verdict::ofRoles);
    }

    /** A judge who hears the tagger alone, and decides kinds. */
    static NameJudge ofTagger() {
        return new NameJudge(
                new EvidenceClues(false),
                LayeredModel.read(NameJudge.class, "claim-weights.tsv", "claim-units.tsv", Verdict.KINDS),
                Verdict::ofKinds);
    }

    /** The names of methods and datasets, with a tagger's claims of all kinds, overlapping ones too. */
    List<NameMention> judge(PaperText text, List<NameMention> tagged) {
        List<NameEvidence> names = evidence.names(text, tagged);
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
        List<NameEvidence> names = evidence.names(text, tagged);
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
            verdicts.add(decision.apply(name, weights.sums(clues)));
        }
        verdicts.sort(Comparator.comparingDouble(Verdict::confidence).reversed());
        return verdicts;
    }

    /** Shows each place of each name, and whether no surer name stands there; takes time in proportion to the names' lengths. */
    private static void visit(List<Verdict> verdicts, PlaceVisitor visitor) {
        Map<PaperField, BitSet> taken = new EnumMap<>(PaperField.class);
        for (PaperField field : PaperField.values()) {
            taken.put(field, new BitSet());
        }
        List<NameSpan> own = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            for (NameSpan span : verdict.name().spans()) {
                int next = places(taken, span).nextSetBit(span.start());
                boolean isFree = next < 0 || next >= span.end();
                if (isFree && verdict.isProbable()) {
                    own.add(span);
                }
                visitor.visit(verdict, span, isFree);
            }
            own.forEach(span -> places(taken, span).set(span.start(), span.end()));
            own.clear();
        }
    }

    private static BitSet places(Map<PaperField, BitSet> taken, NameSpan span) {
        return Objects.requireNonNull(taken.get(span.reading().field()));
    }

    @FunctionalInterface
    private interface PlaceVisitor {

        void visit(Verdict verdict, NameSpan span, boolean isFree);
    }
}
