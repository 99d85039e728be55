package dev.colophon.extractors.training;

import dev.colophon.Paper;
import dev.colophon.extractors.MetricCatalog;
import dev.colophon.extractors.internal.metric.RuleMetricFinder;
import dev.colophon.extractors.internal.phrase.Calibration;
import dev.colophon.extractors.internal.phrase.CueTable;
import dev.colophon.extractors.internal.phrase.CuedPhraseFinder;
import dev.colophon.extractors.internal.phrase.Decision;
import dev.colophon.extractors.internal.phrase.PhraseEvidence;
import dev.colophon.extractors.internal.phrase.PhrasePriors;
import dev.colophon.extractors.internal.task.RuleTaskFinder;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.NameFinder;
import dev.colophon.text.PaperText;
import dev.colophon.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Learns how much each cue speaks for a task or a metric. First weights are fitted to annotated papers; with them the
 * unannotated papers are read, which tells how often a phrase stands where a name would; then weights are fitted again with
 * that knowledge, once for the finder alone and once beside a tagger. The same input gives the same weights. Immutable and
 * thread-safe; training runs on the calling thread.
 */
public final class PhraseWeightTrainer {

    private static final double WORD_PENALTY = 16;
    private static final double TRAIT_PENALTY = 1;
    private static final double SMALLEST_WEIGHT = 0.03;

    /** The F1 is the same for a long range of thresholds; at this one there is about as much precision as recall. */
    private static final float TASK_THRESHOLD = -0.6f;

    /** As above, but with more recall: a number can only be bound to a measure that was found. */
    private static final float METRIC_THRESHOLD = -0.75f;

    private final EntityKind kind;
    private final float threshold;
    private final TextAnalyzer analyzer = TextAnalyzer.standard();
    private final BiFunction<List<String>, PhrasePriors, CueTable> tables;
    private final Function<CueTable, CuedPhraseFinder> finders;

    private PhraseWeightTrainer(
            EntityKind kind,
            float threshold,
            BiFunction<List<String>, PhrasePriors, CueTable> tables,
            Function<CueTable, CuedPhraseFinder> finders) {
        this.kind = kind;
        this.threshold = threshold;
        this.tables = tables;
        this.finders = finders;
    }

    /**
     * A trainer of the finder of tasks.
     *
     * @return the trainer
     */
    public static PhraseWeightTrainer tasks() {
        return new PhraseWeightTrainer(EntityKind.TASK, TASK_THRESHOLD, RuleTaskFinder::table, RuleTaskFinder::new);
    }

    /**
     * A trainer of the finder of metrics.
     *
     * @param catalog the measures that the finder will know
     * @return the trainer
     */
    public static PhraseWeightTrainer metrics(MetricCatalog catalog) {
        return new PhraseWeightTrainer(
                EntityKind.METRIC,
                METRIC_THRESHOLD,
                RuleMetricFinder::table,
                table -> new RuleMetricFinder(catalog, table));
    }

    /**
     * Learns the weights.
     *
     * @param annotated papers in which every name is marked
     * @param unannotated gives papers of the same kind of text; called once and once a fold, what it gives is closed; papers with the title
     *     of an annotated one are passed over
     * @param taggers taggers that were trained on parts of the annotated papers: the paper at index {@code i} is read by the
     *     tagger at {@code i} modulo their number, which must not have been trained on it; with none, the weights beside a
     *     tagger are those without
     * @return the weights
     */
    public PhraseWeights train(
            List<AnnotatedPaper> annotated, Supplier<Stream<Paper>> unannotated, List<NameFinder> taggers) {
        List<PaperText> texts =
                annotated.stream().map(paper -> analyzer.analyze(paper.paper())).toList();
        PhraseCorpus corpus = new PhraseCorpus(kind, annotated, texts, List.of(), finders);
        PhraseCorpus tagged = new PhraseCorpus(kind, annotated, texts, taggers, finders);
        List<String> vocabulary = CueVocabulary.lines(texts, kind == EntityKind.TASK);
        Supplier<Stream<Paper>> others = withoutTitles(unannotated, titles(annotated));
        HeldOutClaims claimsAlone = new HeldOutClaims();
        HeldOutClaims claimsBeside = new HeldOutClaims();
        for (int i = 0; i < tagged.folds(); i++) {
            int fold = i;
            IntPredicate heldOut = index -> index % tagged.folds() == fold;
            Knowledge known = learn(corpus, vocabulary, heldOut.negate(), others);
            claim(corpus, known, heldOut, claimsAlone);
            claim(tagged, known, heldOut, claimsBeside);
        }
        Knowledge known = learn(corpus, vocabulary, index -> true, others);
        double[] alone = weights(corpus, known.table(), index -> true);
        double[] beside = weights(tagged, known.table(), index -> true);
        List<String> lines = new ArrayList<>(Decision.lines(
                new Decision(threshold, claimsAlone.calibration()),
                new Decision(threshold, claimsBeside.calibration())));
        lines.addAll(lines(known.table(), alone, beside));
        return new PhraseWeights(lines, known.priors());
    }

    /** The cues, without weights, beside what unannotated papers say of phrases. */
    private record Knowledge(CueTable table, List<String> priors) {}

    /** Reads the unannotated papers with weights that were fitted to some of the annotated ones. */
    private Knowledge learn(
            PhraseCorpus corpus, List<String> vocabulary, IntPredicate papers, Supplier<Stream<Paper>> unannotated) {
        CueTable plain = tables.apply(vocabulary, new PhrasePriors(List.of()));
        PhraseRegression first = regression(corpus.rows(plain, papers), plain);
        double[] around = first.fitEach(plain::isAroundPhrase);
        double[] all = first.fitEach(cue -> true);
        List<String> priors = mine(plain, around, all, unannotated);
        return new Knowledge(tables.apply(vocabulary, new PhrasePriors(priors)), priors);
    }

    private static double[] weights(PhraseCorpus corpus, CueTable table, IntPredicate papers) {
        return regression(corpus.rows(table, papers), table).fitPlaces();
    }

    /** Adds what finders name in papers that neither their weights nor their knowledge of phrases come from. */
    private void claim(PhraseCorpus corpus, Knowledge known, IntPredicate heldOut, HeldOutClaims claims) {
        double[] weights = weights(corpus, known.table(), heldOut.negate());
        Decision unfitted = new Decision(threshold, Calibration.NONE);
        List<String> lines = new ArrayList<>(Decision.lines(unfitted, unfitted));
        lines.addAll(lines(known.table(), weights, weights));
        corpus.claim(tables.apply(lines, new PhrasePriors(known.priors())), heldOut, claims);
    }

    private static Supplier<Stream<Paper>> withoutTitles(Supplier<Stream<Paper>> papers, Set<String> titles) {
        return () -> papers.get().filter(paper -> !titles.contains(paper.title()));
    }

    private static Set<String> titles(List<AnnotatedPaper> annotated) {
        return annotated.stream().map(paper -> paper.paper().title()).collect(Collectors.toUnmodifiableSet());
    }

    private static PhraseRegression regression(PhraseRows rows, CueTable table) {
        double[] penalties = new double[table.size()];
        for (int cue = 1; cue < penalties.length; cue++) {
            penalties[cue] = table.isWord(cue) ? WORD_PENALTY : TRAIT_PENALTY;
        }
        return new PhraseRegression(rows, penalties);
    }

    private List<String> mine(CueTable table, double[] around, double[] all, Supplier<Stream<Paper>> unannotated) {
        CuedPhraseFinder finder = finders.apply(table);
        PriorMiner miner = new PriorMiner();
        try (Stream<Paper> papers = unannotated.get()) {
            papers.map(analyzer::analyze)
                    .map(finder::read)
                    .forEach(paper -> paper.forEachPhrase((phrase, evidence) -> {
                        if (phrase.isRegular()) {
                            miner.add(phrase, probability(evidence, around), probability(evidence, all));
                        }
                    }));
        }
        return miner.lines();
    }

    private static double probability(PhraseEvidence evidence, double[] weights) {
        return 1 / (1 + StrictMath.exp(-evidence.score(weights)));
    }

    private static List<String> lines(CueTable table, double[] alone, double[] beside) {
        List<String> lines = new ArrayList<>();
        for (int cue = 1; cue < alone.length; cue++) {
            if (Math.max(Math.abs(alone[cue]), Math.abs(beside[cue])) >= SMALLEST_WEIGHT) {
                lines.add(String.format(Locale.ROOT, "%s\t%.2f\t%.2f", table.name(cue), alone[cue], beside[cue]));
            }
        }
        lines.sort(null);
        return lines;
    }
}
