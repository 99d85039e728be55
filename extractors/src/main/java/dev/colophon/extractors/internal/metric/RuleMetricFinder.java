package dev.colophon.extractors.internal.metric;

import dev.colophon.extractors.MetricCatalog;
import dev.colophon.extractors.MetricDefinition;
import dev.colophon.extractors.internal.phrase.Candidate;
import dev.colophon.extractors.internal.phrase.Capitals;
import dev.colophon.extractors.internal.phrase.CueTable;
import dev.colophon.extractors.internal.phrase.PhraseLexicon;
import dev.colophon.extractors.internal.phrase.PhrasePaper;
import dev.colophon.extractors.internal.phrase.PhraseVariants;
import dev.colophon.extractors.internal.phrase.SentenceView;
import dev.colophon.extractors.internal.phrase.Trait;
import dev.colophon.extractors.internal.phrase.WordList;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameFinder;
import dev.colophon.spi.NameMention;
import dev.colophon.text.PaperText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds names of measures: those of a {@link MetricCatalog} and phrases that end like one ("linking accuracy"), where enough
 * of their words and surroundings say that the paper reports them.
 */
public final class RuleMetricFinder implements NameFinder {

    private static final float THRESHOLD = -0.9f;
    private static final int MAX_MODIFIERS = 4;

    private static final Set<String> JOINTS = Set.of(",", "and", "or", "/", "&");
    private static final long LISTED = Trait.LISTED.bit();
    private static final long LISTED_PLAIN = Trait.LISTED_PLAIN.bit();

    private final CatalogMatcher matcher;
    private final MetricCatalog catalog;
    private final Set<String> appraisals = Set.copyOf(WordList.read(RuleMetricFinder.class, "appraisals.txt"));
    private final Set<String> qualifiers = Set.copyOf(WordList.read(RuleMetricFinder.class, "qualifiers.txt"));
    private final PhraseLexicon lexicon = new PhraseLexicon(WordList.read(RuleMetricFinder.class, "phrases.tsv"));
    private final CueTable cues;
    private final float threshold;

    /**
     * A finder for a list of measures.
     *
     * @param catalog the measures
     */
    public RuleMetricFinder(MetricCatalog catalog) {
        this(
                catalog,
                CueTable.of(
                        WordList.read(RuleMetricFinder.class, "cues.tsv"),
                        WordList.read(RuleMetricFinder.class, "heads.txt"),
                        WordList.read(CueTable.class, "breakers.txt")),
                THRESHOLD);
    }

    RuleMetricFinder(MetricCatalog catalog, CueTable cues, float threshold) {
        this.catalog = catalog;
        matcher = new CatalogMatcher(catalog);
        this.cues = cues;
        this.threshold = threshold;
    }

    @Override
    public List<NameMention> find(PaperText text, LinkFindings links) {
        List<Candidate> chosen = read(text).best(threshold);
        PhraseVariants variants = new PhraseVariants(chosen);
        List<NameMention> mentions = new ArrayList<>();
        for (Candidate candidate : chosen) {
            mentions.add(new NameMention(
                    EntityKind.METRIC,
                    candidate.span(),
                    null,
                    canonical(candidate, variants),
                    candidate.confidence(),
                    "rule:metric"));
        }
        return mentions;
    }

    /** "accuracy" and "linking accuracy" are one measure, unless the paper has "parsing accuracy" also. */
    private @Nullable String canonical(Candidate candidate, PhraseVariants variants) {
        Optional<MetricDefinition> listed = catalog.find(candidate.text());
        if (listed.isPresent()) {
            return listed.get().name();
        }
        String words = PhraseVariants.words(candidate);
        for (int space = words.indexOf(' '); space > 0; space = words.indexOf(' ', space + 1)) {
            String shorter = words.substring(space + 1);
            if (variants.has(shorter) && variants.longer(shorter).size() == 1) {
                return catalog.find(shorter).map(MetricDefinition::name).orElse(shorter);
            }
        }
        return catalog.findInside(candidate.text()).isPresent() ? words : null;
    }

    PhrasePaper read(PaperText text) {
        PhrasePaper paper = new PhrasePaper(cues, text);
        for (SentenceView sentence : paper.sentences()) {
            readSentence(paper, sentence);
        }
        return paper;
    }

    private void readSentence(PhrasePaper paper, SentenceView sentence) {
        int taken = 0;
        Candidate before = null;
        for (int i = 0; i < sentence.size(); i++) {
            CatalogMatcher.Match match = i < taken ? null : matcher.match(sentence.tokens(), i);
            if (match != null) {
                Candidate listed = addListed(paper, sentence, i, match);
                if (before != null && isList(sentence, taken, i)) {
                    before.is(Trait.IN_LIST);
                    listed.is(Trait.IN_LIST);
                }
                before = listed;
                taken = match.end();
            } else if (i >= taken && sentence.isHead(i)) {
                addCandidates(paper, sentence, i, i + 1, 0, firstModifier(sentence, i));
            }
        }
    }

    /** "PSNR, SSIM, and LPIPS". */
    private static boolean isList(SentenceView sentence, int start, int end) {
        boolean joined = end > start && end - start <= 2;
        for (int i = start; joined && i < end; i++) {
            joined = JOINTS.contains(sentence.tokens().get(i).lower());
        }
        return joined;
    }

    private Candidate addListed(PhrasePaper paper, SentenceView sentence, int head, CatalogMatcher.Match match) {
        int start = Capitals.areInside(sentence.tokens().get(head).text())
                ? firstQualifier(sentence, head)
                : firstModifier(sentence, head);
        return addCandidates(paper, sentence, head, match.end(), match.metric().plain() ? LISTED_PLAIN : LISTED, start);
    }

    private int firstModifier(SentenceView sentence, int head) {
        int start = head;
        while (head - start < MAX_MODIFIERS && isModifier(sentence, start - 1)) {
            start--;
        }
        return start;
    }

    private boolean isModifier(SentenceView sentence, int position) {
        return sentence.isModifier(position)
                && !appraisals.contains(sentence.tokens().get(position).lower());
    }

    /** "mean" and "weighted" of "mean weighted AUC"; an acronym takes no other words. */
    private int firstQualifier(SentenceView sentence, int head) {
        int start = head;
        while (start > 0 && qualifiers.contains(sentence.tokens().get(start - 1).lower())) {
            start--;
        }
        return start;
    }

    private Candidate addCandidates(
            PhrasePaper paper, SentenceView sentence, int head, int end, long traits, int start) {
        for (int from = start; from < head; from++) {
            addOne(paper, sentence, from, end, start).is(traits).is(Trait.LISTED_END);
        }
        return addOne(paper, sentence, head, end, start).is(traits);
    }

    private Candidate addOne(PhrasePaper paper, SentenceView sentence, int from, int end, int start) {
        Candidate candidate = paper.add(sentence, from, end).is(grade(sentence, from, end));
        addNumbers(candidate);
        return from > start ? candidate.is(Trait.CUT) : candidate;
    }

    private long grade(SentenceView sentence, int start, int end) {
        return lexicon.traits(sentence, start, end) & ~LISTED;
    }

    /** "an F1 of 81.3", "81.3% accuracy". */
    private static void addNumbers(Candidate candidate) {
        SentenceView sentence = candidate.sentence();
        for (int i = 1; i <= 4; i++) {
            if (sentence.isNumber(candidate.end() - 1 + i)) {
                candidate.is(Trait.NUMBER_AFTER);
            }
            if (i < 4 && sentence.isNumber(candidate.start() - i)) {
                candidate.is(Trait.NUMBER_BEFORE);
            }
        }
    }
}
