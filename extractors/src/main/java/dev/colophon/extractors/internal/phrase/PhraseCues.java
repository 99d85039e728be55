package dev.colophon.extractors.internal.phrase;

import dev.colophon.extractors.internal.phrase.CueWord.Place;
import dev.colophon.text.Token;
import java.util.List;
import java.util.function.IntConsumer;

/** Reads what speaks for or against a phrase. For one thread. */
final class PhraseCues {

    private static final int NUMBER_REACH = 4;

    private final CueTable table;
    private final PhrasePaper paper;

    PhraseCues(CueTable table, PhrasePaper paper) {
        this.table = table;
        this.paper = paper;
    }

    /** Names the cues of a phrase, some more than once. */
    void forEach(Candidate phrase, IntConsumer use) {
        words(phrase, use);
        priors(phrase, use);
        long traits = ofWords(phrase);
        int count = 0;
        boolean inAbstract = false;
        for (Candidate each = phrase; each != null; each = each.previous()) {
            traits |= each.traits() | each.sentence().traits();
            inAbstract |= !each.inTitle();
            count++;
            surroundings(each, use);
        }
        if (paper.besideTagger()) {
            new TaggerLevels(phrase, paper.kind()).forEach(table, use);
        }
        traits |= count > 2 ? Trait.OFTEN.bit() : count > 1 ? Trait.TWICE.bit() : 0;
        if (inAbstract && (traits & Trait.TITLE.bit()) != 0) {
            traits |= Trait.TITLE_AND_ABSTRACT.bit();
        }
        for (long rest = traits; rest != 0; rest &= rest - 1) {
            use.accept(table.trait(Long.numberOfTrailingZeros(rest)));
        }
    }

    private static void words(Candidate phrase, IntConsumer use) {
        SentenceView sentence = phrase.sentence();
        sentence.word(phrase.end() - 1).forEachCue(Place.HEAD, use);
        if (phrase.end() - phrase.start() > 1) {
            sentence.word(phrase.start()).forEachCue(Place.FIRST, use);
        }
        for (int i = phrase.start(); i < phrase.end() - 1; i++) {
            sentence.word(i).forEachCue(Place.INSIDE, use);
        }
    }

    private void priors(Candidate phrase, IntConsumer use) {
        List<Token> tokens = phrase.sentence().tokens();
        int levels = table.priors().phrase(phrase.key(), tokens, phrase.start(), phrase.end());
        if (levels != 0) {
            use.accept(table.level(Scale.PHRASE_AROUND, PhrasePriors.surroundings(levels)));
            use.accept(table.level(Scale.PHRASE_ALL, PhrasePriors.all(levels)));
        }
        int ofHead = table.priors().head(tokens, phrase.end());
        if (ofHead != 0) {
            use.accept(table.level(Scale.HEAD_AROUND, PhrasePriors.surroundings(ofHead)));
            use.accept(table.level(Scale.HEAD_ALL, PhrasePriors.all(ofHead)));
        }
    }

    private static void surroundings(Candidate candidate, IntConsumer use) {
        SentenceView sentence = candidate.sentence();
        sentence.word(candidate.start() - 1).forEachCue(Place.BEFORE, use);
        sentence.word(candidate.start() - 2).forEachCue(Place.BEFORE2, use);
        sentence.word(candidate.end()).forEachCue(Place.AFTER, use);
        sentence.word(candidate.end() + 1).forEachCue(Place.AFTER2, use);
        sentence.word(candidate.outer() - 1).forEachCue(Place.OUTSIDE, use);
        numbers(candidate, use);
        for (int cue : sentence.cues()) {
            use.accept(cue);
        }
    }

    private static void numbers(Candidate candidate, IntConsumer use) {
        SentenceView sentence = candidate.sentence();
        for (int i = candidate.end(); i < candidate.end() + NUMBER_REACH; i++) {
            if (sentence.isNumber(i)) {
                sentence.word(i - 1).forEachCue(Place.TO_NUMBER, use);
                break;
            }
        }
        for (int i = candidate.outer() - 1; i >= candidate.outer() - NUMBER_REACH; i--) {
            if (sentence.isNumber(i)) {
                sentence.word(i + 1).forEachCue(Place.FROM_NUMBER, use);
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
