package dev.colophon.extractors.training;

import dev.colophon.Paper;
import dev.colophon.extractors.MetricCatalog;
import dev.colophon.extractors.internal.lexicon.NameKey;
import dev.colophon.extractors.internal.metric.RuleMetricFinder;
import dev.colophon.extractors.internal.phrase.CueTable;
import dev.colophon.extractors.internal.phrase.PhrasePaper;
import dev.colophon.extractors.internal.phrase.PhrasePriors;
import dev.colophon.extractors.internal.task.RuleTaskFinder;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameFinder;
import dev.colophon.text.PaperText;
import dev.colophon.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
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

    private final EntityKind kind;
    private final TextAnalyzer analyzer = TextAnalyzer.standard();
    private final BiFunction<List<String>, PhrasePriors, CueTable> tables;
    private final Function<CueTable, Function<PaperText, PhrasePaper>> readers;

    private PhraseWeightTrainer(
            EntityKind kind,
            BiFunction<List<String>, PhrasePriors, CueTable> tables,
            Function<CueTable, Function<PaperText, PhrasePaper>> readers) {
        this.kind = kind;
        this.tables = tables;
        this.readers = readers;
    }

    /**
     * A trainer of the finder of tasks.
     *
     * @return the trainer
     */
    public static PhraseWeightTrainer tasks() {
        return new PhraseWeightTrainer(
                EntityKind.TASK, RuleTaskFinder::table, table -> new RuleTaskFinder(table)::read);
    }

    /**
     * A trainer of the finder of metrics.
     *
     * @param catalog the measures that the finder will know
     * @return the trainer
     */
    public static PhraseWeightTrainer metrics(MetricCatalog catalog) {
        return new PhraseWeightTrainer(
                EntityKind.METRIC, RuleMetricFinder::table, table -> new RuleMetricFinder(catalog, table)::read);
    }

    /**
     * Learns the weights.
     *
     * @param annotated papers in which every name is marked
     * @param unannotated gives papers of the same kind of text; called once, what it gives is closed; papers with the title
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
        List<String> vocabulary = CueVocabulary.lines(texts, kind == EntityKind.TASK);
        CueTable plain = tables.apply(vocabulary, new PhrasePriors(List.of()));
        PhraseRegression first = regression(rows(annotated, texts, plain, List.of()), plain);
        double[] around = first.fitEach(plain::isAroundPhrase);
        double[] all = first.fitEach(cue -> true);
        List<String> priors = mine(plain, around, all, titles(annotated), unannotated);
        CueTable informed = tables.apply(vocabulary, new PhrasePriors(priors));
        double[] alone = regression(rows(annotated, texts, informed, List.of()), informed)
                .fitPlaces();
        double[] beside = taggers.isEmpty()
                ? alone
                : regression(rows(annotated, texts, informed, taggers), informed)
                        .fitPlaces();
        return new PhraseWeights(lines(informed, alone, beside), priors);
    }

    private static Set<String> titles(List<AnnotatedPaper> annotated) {
        return annotated.stream().map(paper -> paper.paper().title()).collect(Collectors.toUnmodifiableSet());
    }

    private PhraseRows rows(
            List<AnnotatedPaper> annotated, List<PaperText> texts, CueTable table, List<NameFinder> taggers) {
        Function<PaperText, PhrasePaper> reader = readers.apply(table);
        PhraseRows rows = new PhraseRows();
        for (int i = 0; i < texts.size(); i++) {
            PhrasePaper paper = reader.apply(texts.get(i));
            if (!taggers.isEmpty()) {
                paper.tag(taggers.get(i % taggers.size()).find(texts.get(i), LinkFindings.NONE));
            }
            rows.add(paper, keys(annotated.get(i)));
        }
        return rows;
    }

    private Set<String> keys(AnnotatedPaper paper) {
        Set<String> keys = new HashSet<>();
        for (AnnotatedName name : paper.names()) {
            if (name.kind() == kind) {
                String field = paper.paper().text(name.span().field());
                keys.add(NameKey.of(
                        field.substring(name.span().start(), name.span().end())));
            }
        }
        return keys;
    }

    private static PhraseRegression regression(PhraseRows rows, CueTable table) {
        double[] penalties = new double[table.size()];
        for (int cue = 1; cue < penalties.length; cue++) {
            penalties[cue] = table.isWord(cue) ? WORD_PENALTY : TRAIT_PENALTY;
        }
        return new PhraseRegression(rows, penalties);
    }

    private List<String> mine(
            CueTable table, double[] around, double[] all, Set<String> titles, Supplier<Stream<Paper>> unannotated) {
        Function<PaperText, PhrasePaper> reader = readers.apply(table);
        PriorMiner miner = new PriorMiner();
        try (Stream<Paper> papers = unannotated.get()) {
            papers.filter(paper -> !titles.contains(paper.title()))
                    .map(analyzer::analyze)
                    .map(reader)
                    .forEach(paper -> paper.forEachPhrase((phrase, cues) -> {
                        if (phrase.isRegular()) {
                            miner.add(phrase, probability(cues, around), probability(cues, all));
                        }
                    }));
        }
        return miner.lines();
    }

    private static double probability(int[] cues, double[] weights) {
        double sum = 0;
        for (int cue : cues) {
            sum += weights[cue];
        }
        return 1 / (1 + StrictMath.exp(-sum));
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
