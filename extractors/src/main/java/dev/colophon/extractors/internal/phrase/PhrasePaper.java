package dev.colophon.extractors.internal.phrase;

import dev.colophon.extractors.internal.lexicon.WordSet;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.NameClue;
import dev.colophon.spi.NameMention;
import dev.colophon.text.FieldText;
import dev.colophon.text.PaperText;
import dev.colophon.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The candidates of one paper. Candidates with the same words are one phrase: what speaks for one of them speaks for all, each
 * cue once. For one thread.
 */
public final class PhrasePaper {

    private final CueTable table;
    private final EntityKind kind;
    private final List<SentenceView> sentences = new ArrayList<>();
    private final PhraseTable phrases = new PhraseTable();
    private boolean besideTagger;

    /**
     * Reads a paper.
     *
     * @param table the cues
     * @param kind what candidates name
     * @param text the paper's text
     */
    public PhrasePaper(CueTable table, EntityKind kind, PaperText text) {
        this.table = table;
        this.kind = kind;
        WordSet titleWords = WordSet.ofTokens(text.title().tokens());
        for (FieldText field : text.fields()) {
            boolean title = field == text.title();
            int last = field.sentences().size() - 1;
            for (Sentence sentence : field.sentences()) {
                sentences.add(new SentenceView(
                        table.words(), field, sentence, titleWords, place(title, sentence.index(), last)));
            }
        }
    }

    private static long place(boolean title, int index, int last) {
        if (title) {
            return Trait.TITLE.bit();
        }
        if (last == 0) {
            return Trait.LAST_SENTENCE.bit();
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
     * Adds a candidate, unless it is there.
     *
     * @param sentence one of the sentences
     * @param start the place of its first token in the sentence
     * @param end the place after its last token
     * @return the candidate
     */
    public Candidate add(SentenceView sentence, int start, int end) {
        Candidate known = sentence.candidate(start, end);
        if (known != null) {
            return known;
        }
        long key = PhraseKey.of(sentence.tokens(), start, end);
        Candidate candidate = new Candidate(sentence, start, end, key, phrases.get(key));
        phrases.put(candidate);
        sentence.put(candidate);
        return candidate;
    }

    /**
     * Hears a tagger too: its claims are cues, and its names of the kind that candidates name become candidates.
     *
     * @param claims the claims, of any kind
     */
    public void tag(List<NameMention> claims) {
        besideTagger = true;
        for (NameMention claim : claims) {
            for (int i = firstEndingAfter(claim);
                    i < sentences.size() && !sentences.get(i).isAfter(claim);
                    i++) {
                TaggedSpan span = sentences.get(i).place(claim);
                if (span != null) {
                    addTagged(sentences.get(i), span);
                }
            }
        }
    }

    private int firstEndingAfter(NameMention claim) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).isBefore(claim)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void addTagged(SentenceView sentence, TaggedSpan span) {
        sentence.tagged().add(span);
        if (span.kind() == kind) {
            if (sentence.candidate(span.start(), span.end()) == null) {
                add(sentence, span.start(), span.end()).is(Trait.TAGGER_ONLY);
            }
        }
    }

    /** What candidates name. */
    EntityKind kind() {
        return kind;
    }

    /**
     * Chooses among the candidates: the better ones first, none overlapping a better one.
     *
     * @param threshold the least score
     * @param forBest the least score of the paper's best candidate
     * @return the chosen candidates
     */
    public List<Candidate> best(float threshold, float forBest) {
        CueSum sum = new CueSum(table.weights(besideTagger));
        PhraseCues cues = new PhraseCues(table, this);
        float highest = forBest;
        List<Candidate> good = new ArrayList<>();
        for (Candidate phrase : phrases.places()) {
            if (phrase == null) {
                continue;
            }
            sum.start();
            cues.addTo(sum, phrase);
            highest = Math.max(highest, sum.value());
            for (Candidate each = sum.value() >= forBest ? phrase : null; each != null; each = each.previous()) {
                each.score(sum.value());
                good.add(each);
            }
        }
        float least = Math.min(threshold, highest);
        good.removeIf(candidate -> candidate.score() < least);
        return NonOverlapping.best(good);
    }

    /**
     * What speaks for and against a candidate.
     *
     * @param candidate one of this paper's
     * @return the cues that have a weight
     */
    List<NameClue> clues(Candidate candidate) {
        CueSum sum = new CueSum(table.weights(besideTagger));
        Candidate phrase = phrases.get(candidate.key());
        new PhraseCues(table, this).addTo(sum, phrase == null ? candidate : phrase);
        List<NameClue> clues = new ArrayList<>();
        for (int cue : sum.cues()) {
            float weight = table.weights(besideTagger)[cue];
            if (weight != 0) {
                clues.add(new NameClue(table.name(cue), weight));
            }
        }
        return clues;
    }

    /** Whether a tagger was heard.
     *
     * @return whether it was
     */
    public boolean besideTagger() {
        return besideTagger;
    }

    /**
     * Gives the cues of each phrase.
     *
     * @param use takes the last candidate of a phrase and places in the table, each once, in order
     */
    public void forEachPhrase(BiConsumer<Candidate, int[]> use) {
        CueSum sum = new CueSum(table.weights(besideTagger));
        PhraseCues cues = new PhraseCues(table, this);
        for (Candidate phrase : phrases.places()) {
            if (phrase != null) {
                sum.start();
                cues.addTo(sum, phrase);
                use.accept(phrase, sum.cues());
            }
        }
    }
}
