package dev.colophon.extractors.internal.phrase;

import dev.colophon.text.Token;
import java.util.List;

/** Reads what speaks for or against a phrase. For one thread. */
final class PhraseCues {

    private static final int NUMBER_REACH = 4;

    private final CueTable table;
    private final PhrasePaper paper;

    PhraseCues(CueTable table, PhrasePaper paper) {
        this.table = table;
        this.paper = paper;
    }

    /** Adds the cues of a phrase to a sum. */
    void addTo(CueSum sum, Candidate phrase) {
        words(phrase, sum);
        priors(phrase, sum);
        long traits = ofWords(phrase);
        int count = 0;
        boolean inAbstract = false;
        for (Candidate each = phrase; each != null; each = each.previous()) {
            traits |= each.traits() | each.sentence().traits();
            inAbstract |= !each.inTitle();
            count++;
            surroundings(each, sum);
        }
        if (paper.besideTagger()) {
            new TaggerLevels(phrase, paper.kind()).addTo(sum, table);
        }
        traits |= count > 2 ? Trait.OFTEN.bit() : count > 1 ? Trait.TWICE.bit() : 0;
        if (inAbstract && (traits & Trait.TITLE.bit()) != 0) {
            traits |= Trait.TITLE_AND_ABSTRACT.bit();
        }
        for (long rest = traits; rest != 0; rest &= rest - 1) {
            sum.add(table.trait(Long.numberOfTrailingZeros(rest)));
        }
    }

    private static void words(Candidate phrase, CueSum sum) {
        SentenceView sentence = phrase.sentence();
        sum.addPair(sentence.cues(phrase.end() - 1, Place.HEAD));
        if (phrase.end() - phrase.start() > 1) {
            sum.addPair(sentence.cues(phrase.start(), Place.FIRST));
        }
        for (int i = phrase.start(); i < phrase.end() - 1; i++) {
            sum.addPair(sentence.cues(i, Place.INSIDE));
        }
    }

    private void priors(Candidate phrase, CueSum sum) {
        List<Token> tokens = phrase.sentence().tokens();
        int ofHead = table.priors().head(tokens, phrase.end());
        int levels = table.priors().phrase(phrase.key(), tokens, phrase.start(), phrase.end(), ofHead);
        if (levels != 0) {
            sum.add(table.level(Scale.PHRASE_AROUND, PhrasePriors.surroundings(levels)));
            sum.add(table.level(Scale.PHRASE_ALL, PhrasePriors.all(levels)));
        }
        if (ofHead != 0) {
            sum.add(table.level(Scale.HEAD_AROUND, PhrasePriors.surroundings(ofHead)));
            sum.add(table.level(Scale.HEAD_ALL, PhrasePriors.all(ofHead)));
        }
    }

    private static void surroundings(Candidate candidate, CueSum sum) {
        SentenceView sentence = candidate.sentence();
        sum.addPair(sentence.cues(candidate.start() - 1, Place.BEFORE));
        sum.addPair(sentence.cues(candidate.start() - 2, Place.BEFORE2));
        sum.addPair(sentence.cues(candidate.end(), Place.AFTER));
        sum.addPair(sentence.cues(candidate.end() + 1, Place.AFTER2));
        sum.addPair(sentence.cues(candidate.outer() - 1, Place.OUTSIDE));
        numbers(candidate, sum);
        for (int cue : sentence.cues()) {
            sum.add(cue);
        }
    }

    private static void numbers(Candidate candidate, CueSum sum) {
        SentenceView sentence = candidate.sentence();
        for (int i = candidate.end(); i < candidate.end() + NUMBER_REACH; i++) {
            if (sentence.isNumber(i)) {
                sum.addPair(sentence.cues(i - 1, Place.TO_NUMBER));
                break;
            }
        }
        for (int i = candidate.outer() - 1; i >= candidate.outer() - NUMBER_REACH; i--) {
            if (sentence.isNumber(i)) {
                sum.addPair(sentence.cues(i + 1, Place.FROM_NUMBER));
                break;
            }
        }
    }

    private static long ofWords(Candidate phrase) {
        SentenceView sentence = phrase.sentence();
        long any = 0;
        long all = Trait.TITLE_WORDS.bit();
        for (int i = phrase.start(); i < phrase.end(); i++) {
            any |= sentence.wordTraits(i);
            all &= sentence.wordTraits(i);
        }
        boolean head = (sentence.wordTraits(phrase.end() - 1) & Trait.TITLE_WORDS.bit()) != 0;
        return Trait.ANY.bit()
                | Trait.ofLength(phrase.end() - phrase.start()).bit()
                | (any & ~Trait.TITLE_WORDS.bit())
                | all
                | (head ? Trait.TITLE_HEAD.bit() : 0);
    }
}
