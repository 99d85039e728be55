package dev.colophon.extractors.internal.phrase;

import dev.colophon.extractors.internal.phrase.CueWord.Place;
import dev.colophon.text.FieldText;
import dev.colophon.text.PaperText;
import dev.colophon.text.Sentence;
import dev.colophon.text.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The candidates of one paper. Candidates with the same words are one phrase: what speaks for one of them speaks for all, each
 * cue once. For one thread.
 */
public final class PhrasePaper {

    private final CueTable table;
    private final List<SentenceView> sentences = new ArrayList<>();
    private final Set<String> titleWords = new HashSet<>();
    private final Map<Long, Candidate> phrases = new HashMap<>();

    /**
     * Reads a paper.
     *
     * @param table the cues
     * @param text the paper's text
     */
    public PhrasePaper(CueTable table, PaperText text) {
        this.table = table;
        for (Token token : text.title().tokens()) {
            titleWords.add(token.lower());
        }
        for (FieldText field : text.fields()) {
            boolean title = field == text.title();
            int last = field.sentences().size() - 1;
            for (Sentence sentence : field.sentences()) {
                sentences.add(new SentenceView(table, field, sentence, place(title, sentence.index(), last)));
            }
        }
    }

    private static long place(boolean title, int index, int last) {
        if (title) {
            return Trait.TITLE.bit();
        }
        long traits = index == last ? Trait.LAST_SENTENCE.bit() : 0;
        return index == 0
                ? traits | Trait.FIRST_SENTENCE.bit()
                : index == 1 ? traits | Trait.SECOND_SENTENCE.bit() : traits;
    }

    /** The sentences of title and abstract.
     *
     * @return in order
     */
    public List<SentenceView> sentences() {
        return sentences;
    }

    /**
     * Adds a candidate.
     *
     * @param sentence one of the sentences
     * @param start the place of its first token in the sentence
     * @param end the place after its last token
     * @return the candidate
     */
    public Candidate add(SentenceView sentence, int start, int end) {
        Candidate candidate = new Candidate(sentence, start, end);
        Candidate before = phrases.put(candidate.key(), candidate);
        if (before != null) {
            candidate.follows(before);
        }
        return candidate;
    }

    /** The phrases.
     *
     * @return the last candidate of each phrase
     */
    Collection<Candidate> phrases() {
        return phrases.values();
    }

    /**
     * Chooses among the candidates: the better ones first, none overlapping a better one.
     *
     * @param threshold the least score
     * @return the chosen candidates
     */
    public List<Candidate> best(float threshold) {
        float[] sum = new float[1];
        int[] seen = new int[table.size()];
        int number = 0;
        List<Candidate> good = new ArrayList<>();
        for (Candidate phrase : phrases.values()) {
            int mark = ++number;
            sum[0] = 0;
            forEachCue(phrase, cue -> {
                if (seen[cue] != mark) {
                    seen[cue] = mark;
                    sum[0] += table.weight(cue);
                }
            });
            for (Candidate each = sum[0] >= threshold ? phrase : null; each != null; each = each.previous()) {
                each.score(sum[0]);
                good.add(each);
            }
        }
        return NonOverlapping.best(good);
    }

    /** Names the cues of a phrase, some more than once. */
    void forEachCue(Candidate phrase, IntConsumer use) {
        words(phrase, use);
        long traits = ofWords(phrase);
        int count = 0;
        for (Candidate each = phrase; each != null; each = each.previous()) {
            traits |= each.traits() | each.sentence().traits();
            count++;
            surroundings(each, use);
        }
        traits |= count > 2 ? Trait.OFTEN.bit() : count > 1 ? Trait.TWICE.bit() : 0;
        if ((traits & Trait.TITLE.bit()) != 0 && inAbstract(phrase)) {
            traits |= Trait.TITLE_AND_ABSTRACT.bit();
        }
        for (Trait trait : Trait.VALUES) {
            if ((traits & trait.bit()) != 0) {
                use.accept(table.trait(trait));
            }
        }
    }

    private static boolean inAbstract(@Nullable Candidate phrase) {
        for (Candidate each = phrase; each != null; each = each.previous()) {
            if (!each.inTitle()) {
                return true;
            }
        }
        return false;
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

    private static void surroundings(Candidate candidate, IntConsumer use) {
        SentenceView sentence = candidate.sentence();
        sentence.word(candidate.start() - 1).forEachCue(Place.BEFORE, use);
        sentence.word(candidate.start() - 2).forEachCue(Place.BEFORE2, use);
        sentence.word(candidate.end()).forEachCue(Place.AFTER, use);
        sentence.word(candidate.end() + 1).forEachCue(Place.AFTER2, use);
        for (int cue : sentence.cues()) {
            use.accept(cue);
        }
    }

    private long ofWords(Candidate phrase) {
        List<Token> tokens = phrase.tokens();
        long traits = Trait.ANY.bit() | Trait.ofLength(tokens.size()).bit();
        boolean all = true;
        for (Token token : tokens) {
            all &= titleWords.contains(token.lower());
            if (token.lower().indexOf('-') > 0) {
                traits |= Trait.HYPHEN.bit();
            }
            if (Capitals.areInside(token.text())) {
                traits |= Trait.CAPITALS.bit();
            }
        }
        if (titleWords.contains(tokens.get(tokens.size() - 1).lower())) {
            traits |= Trait.TITLE_HEAD.bit();
        }
        return all ? traits | Trait.TITLE_WORDS.bit() : traits;
    }
}
