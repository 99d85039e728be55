package dev.colophon.extractors.training;

import dev.colophon.Span;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameFinder;
import dev.colophon.spi.NameMention;
import dev.colophon.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * How well a name finder does on annotated papers, by strict spans: a name is right where its kind and both of its ends are.
 * Immutable.
 */
public final class NameEvaluation {

    private final Map<EntityKind, NameCounts> counts;
    private final List<NameError> errors;

    private NameEvaluation(Map<EntityKind, NameCounts> counts, List<NameError> errors) {
        this.counts = counts;
        this.errors = List.copyOf(errors);
    }

    /**
     * Evaluates a finder.
     *
     * @param finder the finder
     * @param analyzer what cuts the papers' texts, as in the pipeline that the finder is for
     * @param papers papers that it was not trained on
     * @return the evaluation
     */
    public static NameEvaluation of(NameFinder finder, TextAnalyzer analyzer, List<AnnotatedPaper> papers) {
        Map<EntityKind, NameCounts> counts = new EnumMap<>(EntityKind.class);
        List<NameError> errors = new ArrayList<>();
        for (AnnotatedPaper paper : papers) {
            Set<AnnotatedName> wanted = new LinkedHashSet<>(paper.names());
            Set<AnnotatedName> found = new LinkedHashSet<>();
            for (NameMention claim : finder.find(analyzer.analyze(paper.paper()), LinkFindings.NONE)) {
                found.add(new AnnotatedName(claim.kind(), claim.span()));
            }
            for (EntityKind kind : EntityKind.values()) {
                count(paper, kind, wanted, found, counts, errors);
            }
        }
        return new NameEvaluation(counts, errors);
    }

    private static void count(
            AnnotatedPaper paper,
            EntityKind kind,
            Set<AnnotatedName> wanted,
            Set<AnnotatedName> found,
            Map<EntityKind, NameCounts> counts,
            List<NameError> errors) {
        int right = 0;
        int missed = 0;
        int spurious = 0;
        for (AnnotatedName name : wanted) {
            if (name.kind() == kind && found.contains(name)) {
                right++;
            } else if (name.kind() == kind) {
                missed++;
                errors.add(error(paper, name, true));
            }
        }
        for (AnnotatedName name : found) {
            if (name.kind() == kind && !wanted.contains(name)) {
                spurious++;
                errors.add(error(paper, name, false));
            }
        }
        counts.merge(kind, new NameCounts(right, missed, spurious), NameCounts::plus);
    }

    private static NameError error(AnnotatedPaper paper, AnnotatedName name, boolean missed) {
        Span span = name.span();
        String text = paper.paper().text(span.field()).substring(span.start(), span.end());
        return new NameError(paper.paper().id(), name.kind(), span, text, missed);
    }

    /**
     * Evaluates by cross-validation. Each fold is a run of neighbours, so that sentences of one source stay together.
     *
     * @param papers annotated papers
     * @param folds into how many folds they are cut, at least 2 and at most as many as papers
     * @param analyzer what cuts the papers' texts
     * @param trainer makes a finder of the papers outside a fold
     * @return what the finders do on the folds that they were not trained on, together
     * @throws IllegalArgumentException if the number of folds is impossible
     */
    public static NameEvaluation crossValidate(
            List<AnnotatedPaper> papers,
            int folds,
            TextAnalyzer analyzer,
            Function<List<AnnotatedPaper>, NameFinder> trainer) {
        if (folds < 2 || folds > papers.size()) {
            throw new IllegalArgumentException(
                    papers.size() + " papers cannot be cut into " + folds + " folds; take from 2 to " + papers.size());
        }
        NameEvaluation all = new NameEvaluation(new EnumMap<>(EntityKind.class), List.of());
        for (int fold = 0; fold < folds; fold++) {
            int start = (int) ((long) papers.size() * fold / folds);
            int end = (int) ((long) papers.size() * (fold + 1) / folds);
            List<AnnotatedPaper> others = new ArrayList<>(papers.subList(0, start));
            others.addAll(papers.subList(end, papers.size()));
            all = all.plus(of(trainer.apply(others), analyzer, papers.subList(start, end)));
        }
        return all;
    }

    /**
     * Both evaluations as one.
     *
     * @param other another evaluation
     * @return the sums of the counts, and the errors of both
     */
    public NameEvaluation plus(NameEvaluation other) {
        Map<EntityKind, NameCounts> sums = new EnumMap<>(EntityKind.class);
        sums.putAll(counts);
        other.counts.forEach((kind, added) -> sums.merge(kind, added, NameCounts::plus));
        List<NameError> all = new ArrayList<>(errors);
        all.addAll(other.errors);
        return new NameEvaluation(sums, all);
    }

    /**
     * The counts of a kind.
     *
     * @param kind the kind
     * @return its counts, zeros where there was nothing
     */
    public NameCounts counts(EntityKind kind) {
        return counts.getOrDefault(kind, NameCounts.NONE);
    }

    /** The counts of all kinds together.
     *
     * @return the sums
     */
    public NameCounts total() {
        return counts.values().stream().reduce(NameCounts.NONE, NameCounts::plus);
    }

    /** What was missed or spurious.
     *
     * @return the errors in the order of the papers
     */
    public List<NameError> errors() {
        return errors;
    }
}
