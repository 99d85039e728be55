package dev.colophon.extractors.internal.metric;

import dev.colophon.extractors.MetricCatalog;
import dev.colophon.extractors.MetricDefinition;
import dev.colophon.extractors.internal.lexicon.TableReader;
import dev.colophon.extractors.internal.phrase.Calibration;
import dev.colophon.extractors.internal.phrase.Candidate;
import dev.colophon.extractors.internal.phrase.CueTable;
import dev.colophon.extractors.internal.phrase.CuedPhraseFinder;
import dev.colophon.extractors.internal.phrase.PhrasePaper;
import dev.colophon.extractors.internal.phrase.PhrasePriors;
import dev.colophon.extractors.internal.phrase.PhraseVariants;
import dev.colophon.extractors.internal.phrase.SentenceView;
import dev.colophon.extractors.internal.phrase.WordList;
import dev.colophon.spi.EntityKind;
import dev.colophon.text.PaperText;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds names of measures: those of a {@link MetricCatalog} and phrases that end like one ("linking accuracy"), where enough
 * of their words and surroundings say that the paper reports them.
 */
public final class RuleMetricFinder extends CuedPhraseFinder {

    private static final String SOURCE = "rule:metric";
    private static final float THRESHOLD = -0.8f;
    private static final Calibration ALONE = new Calibration(0.95, 0.15);
    private static final Calibration BESIDE_TAGGER = new Calibration(0.76, 0.1);

    private final MetricCandidates candidates;
    private final MetricCatalog catalog;
    private final CueTable cues;

    /**
     * A finder for a list of measures.
     *
     * @param catalog the measures
     */
    public RuleMetricFinder(MetricCatalog catalog) {
        this(
                catalog,
                table(
                        WordList.read(RuleMetricFinder.class, "cues.tsv"),
                        new PhrasePriors(TableReader.open(RuleMetricFinder.class, "priors.tsv"))));
    }

    /**
     * A finder with a table of its own.
     *
     * @param catalog the measures
     * @param cues how much each cue speaks for a measure
     */
    public RuleMetricFinder(MetricCatalog catalog, CueTable cues) {
        super(SOURCE, THRESHOLD, THRESHOLD, ALONE, BESIDE_TAGGER);
        this.catalog = catalog;
        candidates = new MetricCandidates(new CatalogMatcher(catalog));
        this.cues = cues;
    }

    /**
     * A table of cues for measures.
     *
     * @param lines the cues
     * @param priors what many abstracts say of phrases
     * @return the table
     */
    public static CueTable table(List<String> lines, PhrasePriors priors) {
        return CueTable.of(
                lines,
                WordList.read(RuleMetricFinder.class, "heads.txt"),
                WordList.read(CueTable.class, "breakers.txt"),
                priors);
    }

    /** "accuracy" and "linking accuracy" are one measure, unless the paper has "parsing accuracy" also. */
    @Override
    protected @Nullable String canonical(Candidate candidate, PhraseVariants variants) {
        String words = PhraseVariants.words(candidate);
        List<String> longer = variants.longer(words);
        if (longer.size() == 1) {
            return canonical(longer.get(0));
        }
        return canonical(candidate.text());
    }

    private @Nullable String canonical(String phrase) {
        return catalog.find(phrase)
                .map(MetricDefinition::name)
                .orElseGet(() -> catalog.findInside(phrase).isPresent() ? phrase.toLowerCase(Locale.ROOT) : null);
    }

    @Override
    public PhrasePaper read(PaperText text) {
        PhrasePaper paper = new PhrasePaper(cues, EntityKind.METRIC, text);
        for (SentenceView sentence : paper.sentences()) {
            candidates.addAll(paper, sentence);
        }
        return paper;
    }
}
