package dev.colophon.extractors.internal.task;

import dev.colophon.extractors.internal.lexicon.TableReader;
import dev.colophon.extractors.internal.lexicon.WordSet;
import dev.colophon.extractors.internal.phrase.Calibration;
import dev.colophon.extractors.internal.phrase.Candidate;
import dev.colophon.extractors.internal.phrase.CueTable;
import dev.colophon.extractors.internal.phrase.CuedPhraseFinder;
import dev.colophon.extractors.internal.phrase.PhrasePaper;
import dev.colophon.extractors.internal.phrase.PhrasePriors;
import dev.colophon.extractors.internal.phrase.PhraseSeries;
import dev.colophon.extractors.internal.phrase.PhraseVariants;
import dev.colophon.extractors.internal.phrase.SentenceView;
import dev.colophon.extractors.internal.phrase.Trait;
import dev.colophon.extractors.internal.phrase.WordList;
import dev.colophon.spi.EntityKind;
import dev.colophon.text.PaperText;
import dev.colophon.text.TextHash;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds tasks: noun phrases that end like the name of a problem ("cloud segmentation") and that the paper's title, repetition
 * and wording put in the foreground.
 */
public final class RuleTaskFinder extends CuedPhraseFinder {

    private static final String SOURCE = "rule:task";
    private static final float THRESHOLD = -0.5f;
    private static final float THRESHOLD_OF_BEST = -1.5f;
    private static final Calibration ALONE = new Calibration(0.52, -0.02);
    private static final Calibration BESIDE_TAGGER = new Calibration(0.59, -0.24);
    private static final int MAX_MODIFIERS = 5;
    private static final int MAX_OBJECT = 5;
    private static final WordSet JOINTS = WordSet.of("and", "or", "&");
    private static final WordSet OBJECT_PREPOSITIONS = WordSet.of("of", "for", "in", "on", "from");
    private static final long OPENING = TextHash.of("(");
    private static final long CLOSING = TextHash.of(")");
    private static final long COLON = TextHash.of(":");

    private final CueTable cues;
    private final WordSet gerunds = WordSet.of(WordList.read(RuleTaskFinder.class, "gerunds.txt"));

    /** A finder with the cues that come with the library. */
    public RuleTaskFinder() {
        this(table(
                WordList.read(RuleTaskFinder.class, "cues.tsv"),
                new PhrasePriors(TableReader.open(RuleTaskFinder.class, "priors.tsv"))));
    }

    /**
     * A finder with a table of its own.
     *
     * @param cues how much each cue speaks for a task
     */
    public RuleTaskFinder(CueTable cues) {
        super(SOURCE, THRESHOLD, THRESHOLD_OF_BEST, ALONE, BESIDE_TAGGER);
        this.cues = cues;
    }

    /**
     * A table of cues for tasks.
     *
     * @param lines the cues
     * @param priors what many abstracts say of phrases
     * @return the table
     */
    public static CueTable table(List<String> lines, PhrasePriors priors) {
        return CueTable.of(
                lines,
                WordList.read(RuleTaskFinder.class, "heads.txt"),
                WordList.read(CueTable.class, "breakers.txt"),
                priors);
    }

    @Override
    protected String canonical(Candidate candidate, PhraseVariants variants) {
        return variants.core(PhraseVariants.words(candidate));
    }

    @Override
    public PhrasePaper read(PaperText text) {
        PhrasePaper paper = new PhrasePaper(cues, EntityKind.TASK, text);
        for (SentenceView sentence : paper.sentences()) {
            PhraseSeries series = new PhraseSeries(sentence);
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.isHead(i)) {
                    addCandidates(paper, sentence, i, series);
                }
                if (sentence.isIn(i, gerunds)) {
                    addGerund(paper, sentence, i);
                }
            }
            series.finish();
        }
        return paper;
    }

    private void addCandidates(PhrasePaper paper, SentenceView sentence, int head, PhraseSeries series) {
        int end = head + 1;
        int start = firstModifier(sentence, head, MAX_MODIFIERS);
        List<Candidate> added = new ArrayList<>();
        for (int from = start; from <= head; from++) {
            added.add(addOne(paper, sentence, from, end).within(start));
        }
        series.add(added, start, false);
        addCoordination(paper, sentence, start, end);
        addObject(paper, sentence, start, head);
    }

    private static Candidate addOne(PhrasePaper paper, SentenceView sentence, int start, int end) {
        Candidate candidate = paper.add(sentence, start, end);
        if (sentence.is(end, OPENING) && sentence.is(end + 2, CLOSING)) {
            candidate.is(Trait.ACRONYM_FOLLOWS);
        }
        if (candidate.inTitle()) {
            candidate.is(titlePlace(sentence, start, end));
        }
        return candidate;
    }

    private static long titlePlace(SentenceView sentence, int start, int end) {
        long traits = start == 0 ? Trait.TITLE_START.bit() : 0;
        if (end == sentence.size()) {
            traits |= Trait.TITLE_END.bit();
        }
        return sentence.is(start - 1, COLON) ? traits | Trait.TITLE_AFTER_COLON.bit() : traits;
    }

    private static int firstModifier(SentenceView sentence, int head, int most) {
        int start = head;
        while (head - start < most && sentence.isModifier(start - 1)) {
            start--;
        }
        return start;
    }

    /** "ship detection and tracking", "edge and corner detection". */
    private static void addCoordination(PhrasePaper paper, SentenceView sentence, int start, int end) {
        int before = start - 2;
        if (sentence.isModifier(before) && sentence.isIn(start - 1, JOINTS)) {
            for (int from = firstModifier(sentence, before, MAX_MODIFIERS); from <= before; from++) {
                addOne(paper, sentence, from, end).is(Trait.COORDINATED);
            }
        }
    }

    /** "detection of small ships". */
    private static void addObject(PhrasePaper paper, SentenceView sentence, int start, int head) {
        if (head + 2 < sentence.size() && sentence.isIn(head + 1, OBJECT_PREPOSITIONS)) {
            int end = lastOfObject(sentence, head + 2);
            for (int from = start; end > head + 2 && from <= head; from++) {
                addOne(paper, sentence, from, end).is(Trait.WITH_OF);
            }
        }
    }

    /** "detecting small ships". */
    private static void addGerund(PhrasePaper paper, SentenceView sentence, int verb) {
        int end = lastOfObject(sentence, verb + 1);
        if (end > verb + 1) {
            addOne(paper, sentence, verb, end).is(Trait.GERUND);
        }
    }

    private static int lastOfObject(SentenceView sentence, int start) {
        int end = start;
        while (end - start < MAX_OBJECT && sentence.isModifier(end)) {
            end++;
        }
        return end;
    }
}
