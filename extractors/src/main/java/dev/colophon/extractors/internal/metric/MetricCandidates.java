package dev.colophon.extractors.internal.metric;

import dev.colophon.extractors.internal.lexicon.WordSet;
import dev.colophon.extractors.internal.phrase.Candidate;
import dev.colophon.extractors.internal.phrase.Capitals;
import dev.colophon.extractors.internal.phrase.PhrasePaper;
import dev.colophon.extractors.internal.phrase.PhraseSeries;
import dev.colophon.extractors.internal.phrase.SentenceView;
import dev.colophon.extractors.internal.phrase.Trait;
import dev.colophon.extractors.internal.phrase.WordList;
import dev.colophon.text.TextHash;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers what may name a measure: names of a list and phrases that end like one, each with and without the words before it,
 * and what stands beside a number. Immutable.
 */
final class MetricCandidates {

    private static final int MAX_MODIFIERS = 4;
    private static final int NUMBER_REACH = 4;
    private static final WordSet AMOUNTS = WordSet.of(
            "number",
            "percentage",
            "proportion",
            "fraction",
            "probability",
            "deviation",
            "coefficient",
            "amount",
            "rate",
            "ratio",
            "variance",
            "count",
            "share",
            "mean",
            "area",
            "cost",
            "time",
            "size",
            "quality",
            "degree",
            "level");

    private static final long OF = TextHash.of("of");

    private final CatalogMatcher matcher;
    private final WordSet appraisals = WordSet.of(WordList.read(MetricCandidates.class, "appraisals.txt"));
    private final WordSet qualifiers = WordSet.of(WordList.read(MetricCandidates.class, "qualifiers.txt"));

    MetricCandidates(CatalogMatcher matcher) {
        this.matcher = matcher;
    }

    void addAll(PhrasePaper paper, SentenceView sentence) {
        PhraseSeries series = new PhraseSeries(sentence);
        int taken = 0;
        for (int i = 0; i < sentence.size(); i++) {
            CatalogMatcher.Match match = i < taken ? null : matcher.match(sentence.tokens(), i);
            if (match != null) {
                addListed(paper, sentence, i, match, series);
                taken = match.end();
            } else if (i >= taken && sentence.isHead(i)) {
                addHead(paper, sentence, i, series);
            }
            if (sentence.isIn(i, AMOUNTS)) {
                addAmount(paper, sentence, i);
            }
        }
        series.finish();
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.isNumber(i)) {
                addBeside(paper, sentence, i);
            }
        }
    }

    private void addListed(
            PhrasePaper paper, SentenceView sentence, int head, CatalogMatcher.Match match, PhraseSeries series) {
        long traits = (match.metric().plain() ? Trait.LISTED_PLAIN : Trait.LISTED).bit();
        int start = Capitals.areInside(sentence.tokens().get(head))
                ? firstQualifier(sentence, head)
                : firstModifier(sentence, head);
        List<Candidate> added = new ArrayList<>();
        for (int from = start; from < head; from++) {
            added.add(paper.add(sentence, from, match.end())
                    .is(traits)
                    .is(Trait.LISTED_END)
                    .within(start));
        }
        added.add(paper.add(sentence, head, match.end()).is(traits).within(start));
        for (int from = head + 1; from < match.end(); from++) {
            addPart(paper, sentence, from, match.end(), start);
        }
        markNumbers(added);
        series.add(added, start, true);
    }

    /** "accuracy" of "classification accuracy". */
    private void addPart(PhrasePaper paper, SentenceView sentence, int from, int end, int start) {
        CatalogMatcher.Match part = matcher.match(sentence.tokens(), from);
        if (part != null && part.end() == end) {
            Candidate candidate =
                    paper.add(sentence, from, end).is(Trait.LISTED_PART).within(start);
            candidate.is((part.metric().plain() ? Trait.LISTED_PLAIN : Trait.LISTED).bit());
            markNumbers(List.of(candidate));
        }
    }

    private void addHead(PhrasePaper paper, SentenceView sentence, int head, PhraseSeries series) {
        int start = firstModifier(sentence, head);
        List<Candidate> added = addPhrases(paper, sentence, start, head);
        series.add(added, start, false);
    }

    private static List<Candidate> addPhrases(PhrasePaper paper, SentenceView sentence, int start, int head) {
        List<Candidate> added = new ArrayList<>();
        for (int from = start; from <= head; from++) {
            added.add(paper.add(sentence, from, head + 1).within(start));
        }
        markNumbers(added);
        return added;
    }

    /** "an uplift of 3%", "3% higher uplift". */
    private void addBeside(PhrasePaper paper, SentenceView sentence, int number) {
        int before = number - 1;
        while (number - before < NUMBER_REACH && before >= 0 && !isModifier(sentence, before)) {
            before--;
        }
        addOpen(paper, sentence, before);
        int after = number + 1;
        while (after - number < NUMBER_REACH && after < sentence.size() && !isModifier(sentence, after)) {
            after++;
        }
        while (isModifier(sentence, after + 1)) {
            after++;
        }
        addOpen(paper, sentence, after);
    }

    private void addOpen(PhrasePaper paper, SentenceView sentence, int head) {
        if (isModifier(sentence, head) && !sentence.isHead(head)) {
            for (Candidate candidate : addPhrases(paper, sentence, firstModifier(sentence, head), head)) {
                candidate.is(candidate.isListed() ? 0 : Trait.OPEN.bit());
            }
        }
    }

    /** "number of trainable parameters". */
    private void addAmount(PhrasePaper paper, SentenceView sentence, int head) {
        if (!sentence.is(head + 1, OF)) {
            return;
        }
        int end = head + 2;
        while (end - head < 2 + MAX_MODIFIERS && sentence.isModifier(end)) {
            end++;
        }
        if (end > head + 2) {
            int start = firstModifier(sentence, head);
            List<Candidate> added = new ArrayList<>();
            for (int from = start; from <= head; from++) {
                added.add(paper.add(sentence, from, end).is(Trait.WITH_OF).within(start));
            }
            markNumbers(added);
        }
    }

    private int firstModifier(SentenceView sentence, int head) {
        int start = head;
        while (head - start < MAX_MODIFIERS && isModifier(sentence, start - 1)) {
            start--;
        }
        return start;
    }

    private boolean isModifier(SentenceView sentence, int position) {
        return sentence.isModifier(position) && !sentence.isIn(position, appraisals);
    }

    /** "mean" and "weighted" of "mean weighted AUC"; an acronym takes no other words. */
    private int firstQualifier(SentenceView sentence, int head) {
        int start = head;
        while (sentence.isIn(start - 1, qualifiers)) {
            start--;
        }
        return start;
    }

    /** "an F1 of 81.3", "81.3% accuracy". */
    private static void markNumbers(List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            SentenceView sentence = candidate.sentence();
            for (int i = 1; i <= 4; i++) {
                if (sentence.isNumber(candidate.end() - 1 + i)) {
                    candidate.is(Trait.NUMBER_AFTER);
                }
                if (i < 4 && sentence.isNumber(candidate.start() - i)) {
                    candidate.is(Trait.NUMBER_BEFORE);
                }
            }
            NumberPatterns.mark(candidate);
        }
    }
}
