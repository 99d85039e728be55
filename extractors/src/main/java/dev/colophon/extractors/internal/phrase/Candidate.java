package dev.colophon.extractors.internal.phrase;

import dev.colophon.Span;
import dev.colophon.text.FieldText;
import dev.colophon.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run of tokens that may name something. */
public final class Candidate {

    private final SentenceView sentence;
    private final int start;
    private final int end;
    private final long key;
    private long traits;
    private final @Nullable Candidate previous;
    private @Nullable Candidate sameStart;
    private float score;
    private int outer;

    Candidate(SentenceView sentence, int start, int end, long key, @Nullable Candidate previous) {
        this.key = key;
        this.previous = previous;
        this.sentence = sentence;
        this.start = start;
        this.end = end;
        outer = start;
    }

    /** The sentence that it stands in.
     *
     * @return the sentence
     */
    public SentenceView sentence() {
        return sentence;
    }

    /** Where it starts.
     *
     * @return the place of its first token in the sentence
     */
    public int start() {
        return start;
    }

    /** Where it ends.
     *
     * @return the place after its last token in the sentence
     */
    public int end() {
        return end;
    }

    /** Its tokens.
     *
     * @return at least one token
     */
    public List<Token> tokens() {
        return sentence.tokens().subList(start, end);
    }

    /** How much speaks for it: log odds.
     *
     * @return the sum of its cues
     */
    public float score() {
        return score;
    }

    /**
     * Says something of it.
     *
     * @param trait what
     * @return this candidate
     */
    public Candidate is(Trait trait) {
        traits |= trait.bit();
        return this;
    }

    /**
     * Says several things of it.
     *
     * @param bits the traits' bits
     * @return this candidate
     */
    public Candidate is(long bits) {
        traits |= bits;
        return this;
    }

    /** The text that it stands in.
     *
     * @return title or abstract
     */
    public FieldText field() {
        return sentence.field();
    }

    /** Where it stands.
     *
     * @return original offsets
     */
    public Span span() {
        return field().span(
                        sentence.tokens().get(start).start(),
                        sentence.tokens().get(end - 1).end());
    }

    /** What it reads.
     *
     * @return the clean text
     */
    public String text() {
        return field().clean()
                .substring(
                        sentence.tokens().get(start).start(),
                        sentence.tokens().get(end - 1).end());
    }

    /** Whether it stands in the title.
     *
     * @return whether it does
     */
    public boolean inTitle() {
        return (sentence.traits() & Trait.TITLE.bit()) != 0;
    }

    /**
     * Says where the longest phrase starts that ends at the same place.
     *
     * @param place at or before its own start
     * @return this candidate
     */
    public Candidate within(int place) {
        outer = place;
        return place < start ? is(Trait.CUT) : this;
    }

    /** Where the longest phrase starts that ends at the same place.
     *
     * @return the place of a token in the sentence
     */
    public int outer() {
        return outer;
    }

    /** Whether it would be a candidate wherever it stands.
     *
     * @return false for what only a number beside it or a tagger points out
     */
    public boolean isRegular() {
        return (traits & (Trait.OPEN.bit() | Trait.TAGGER_ONLY.bit())) == 0;
    }

    /** Whether a lexicon has it, or its end.
     *
     * @return whether it does
     */
    public boolean isListed() {
        return (traits & (Trait.LISTED.bit() | Trait.LISTED_PLAIN.bit())) != 0;
    }

    long traits() {
        return traits;
    }

    void score(float sum) {
        score = sum;
    }

    /**
     * The candidate before it with the same words.
     *
     * @return it, or null for the first
     */
    public @Nullable Candidate previous() {
        return previous;
    }

    /** Another candidate that starts at the same place, or null after the last of them. */
    @Nullable
    Candidate sameStart() {
        return sameStart;
    }

    void sameStart(@Nullable Candidate other) {
        sameStart = other;
    }

    /** The words without regard to case, as a number. */
    long key() {
        return key;
    }
}
