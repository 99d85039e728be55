package dev.colophon.extractors.internal.phrase;

import dev.colophon.extractors.internal.lexicon.WordSet;
import dev.colophon.spi.NameMention;
import dev.colophon.text.FieldText;
import dev.colophon.text.Sentence;
import dev.colophon.text.TextHash;
import dev.colophon.text.Token;
import dev.colophon.text.TokenKind;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence with what a table of cues says of its words. Positions are places in the sentence. */
public final class SentenceView {

    /** So many cues may come twice; of more each is kept once, lest endless sentences take endless time. */
    private static final int FEW_CUES = 64;

    private static final int NUMBER = 1;
    private static final int HEAD = 2;
    private static final int MODIFIER = 4;
    private static final int IN_TITLE = 8;
    private static final int HYPHEN = 16;
    private static final int CAPITALS = 32;
    /** How far the number of a word stands above what it is. */
    private static final int WORD_SHIFT = 8;

    private static final int[] NO_CUES = {};

    private final WordCues table;
    private final FieldText field;
    private final Sentence sentence;
    private final List<Token> tokens;
    /** For each token the number of its word and, below, what it is. */
    private final int[] words;

    private final int[] cues;
    private final long traits;
    private final int time;
    private @Nullable Candidate @Nullable [] candidates;
    private final TaggedSpans tagged = new TaggedSpans();

    SentenceView(WordCues table, FieldText field, Sentence sentence, WordSet titleWords, long traits, int time) {
        this.table = table;
        this.field = field;
        this.time = time;
        this.sentence = sentence;
        tokens = sentence.tokens();
        words = new int[tokens.size()];
        long numbers = 0;
        for (int i = 0; i < words.length; i++) {
            Token token = tokens.get(i);
            words[i] = word(token) | (titleWords.has(token) ? IN_TITLE : 0);
            if ((words[i] & NUMBER) != 0) {
                numbers |= numberTraits(token);
            }
        }
        cues = table.hasSentenceCues() ? sentenceCues() : NO_CUES;
        this.traits = traits | numbers;
    }

    private int word(Token token) {
        int word = table.word(token);
        int seen = table.isHead(word) ? HEAD : 0;
        if (token.kind() == TokenKind.WORD) {
            seen |= table.breaks(word) ? 0 : MODIFIER;
        } else if (token.kind() == TokenKind.NUMBER) {
            seen |= NUMBER;
        }
        seen |= !token.isPlain() && token.lower().indexOf('-') > 0 ? HYPHEN : 0;
        seen |= Capitals.areInside(token) ? CAPITALS : 0;
        return word << WORD_SHIFT | seen;
    }

    private static long numberTraits(Token number) {
        return Trait.NUMBER_IN_SENTENCE.bit() | (WordForm.isPercent(number) ? Trait.PERCENT_IN_SENTENCE.bit() : 0);
    }

    private int[] sentenceCues() {
        int[] found = new int[words.length];
        int count = 0;
        for (int word : words) {
            int cue = WordCues.own(table.at(word >> WORD_SHIFT, Place.SENTENCE));
            if (cue != 0) {
                found[count++] = cue;
            }
        }
        return count > FEW_CUES ? Arrays.stream(found, 0, count).distinct().toArray() : Arrays.copyOf(found, count);
    }

    /** The text that the sentence stands in.
     *
     * @return title or abstract
     */
    public FieldText field() {
        return field;
    }

    /** Its tokens.
     *
     * @return the tokens in order
     */
    public List<Token> tokens() {
        return tokens;
    }

    /** How many tokens it has.
     *
     * @return the number
     */
    public int size() {
        return words.length;
    }

    /**
     * Whether a token can be the last of a phrase.
     *
     * @param position a place in the sentence
     * @return whether the list of heads has it, or its part after the last hyphen
     */
    public boolean isHead(int position) {
        return (words[position] & HEAD) != 0;
    }

    /**
     * Whether a token can stand in a phrase before its head.
     *
     * @param position a place in the sentence, possibly outside
     * @return whether it is a word and no word that closes phrases
     */
    public boolean isModifier(int position) {
        return hasRole(position, MODIFIER);
    }

    /**
     * Whether a token is this word.
     *
     * @param position a place in the sentence, possibly outside
     * @param word the {@link TextHash} of the word in lower case
     * @return whether it is
     */
    public boolean is(int position, long word) {
        return position >= 0 && position < words.length && tokens.get(position).hash() == word;
    }

    /**
     * Whether a token is one of these words.
     *
     * @param position a place in the sentence, possibly outside
     * @param list the words
     * @return whether it is
     */
    public boolean isIn(int position, WordSet list) {
        return position >= 0 && position < words.length && list.has(tokens.get(position));
    }

    /**
     * Whether a token is a number.
     *
     * @param position a place in the sentence, possibly outside
     * @return whether it is
     */
    public boolean isNumber(int position) {
        return hasRole(position, NUMBER);
    }

    private boolean hasRole(int position, int role) {
        return position >= 0 && position < words.length && (words[position] & role) != 0;
    }

    /** The cues of the word at a position, possibly outside, in a place. */
    int cues(int position, Place place) {
        boolean inside = position >= 0 && position < words.length;
        return table.at(inside ? words[position] >> WORD_SHIFT : table.edge(), place);
    }

    /** The candidate from one position up to another, or null. */
    @Nullable
    Candidate candidate(int start, int end) {
        Candidate each = candidates == null ? null : candidates[start];
        while (each != null && each.end() != end) {
            each = each.sameStart();
        }
        return each;
    }

    /** Keeps a candidate of this sentence. */
    void put(Candidate candidate) {
        if (candidates == null) {
            candidates = new Candidate[words.length];
        }
        candidate.sameStart(candidates[candidate.start()]);
        candidates[candidate.start()] = candidate;
    }

    /** Where a tagger's claim stands in this sentence, or null. */
    @Nullable
    TaggedSpan place(NameMention claim) {
        if (isBefore(claim) || isAfter(claim)) {
            return null;
        }
        List<Token> claimed = field.tokens(claim.span());
        int start =
                claimed.isEmpty() ? -1 : claimed.get(0).index() - tokens.get(0).index();
        int end = start + claimed.size();
        return start >= 0 && end <= size() ? new TaggedSpan(claim.kind(), start, end, claim.confidence()) : null;
    }

    boolean isBefore(NameMention claim) {
        int fields = field.field().compareTo(claim.span().field());
        return fields == 0 ? sentence.span().end() <= claim.span().start() : fields < 0;
    }

    boolean isAfter(NameMention claim) {
        int fields = field.field().compareTo(claim.span().field());
        return fields == 0 ? sentence.span().start() >= claim.span().end() : fields > 0;
    }

    /** The claims of a tagger; to be added to. */
    TaggedSpans tagged() {
        return tagged;
    }

    /** Whether a word has capitals or a hyphen, and whether it stands in the title ({@link Trait#TITLE_WORDS}), as bits. */
    long wordTraits(int position) {
        int word = words[position];
        return ((word & IN_TITLE) != 0 ? Trait.TITLE_WORDS.bit() : 0)
                | ((word & HYPHEN) != 0 ? Trait.HYPHEN.bit() : 0)
                | ((word & CAPITALS) != 0 ? Trait.CAPITALS.bit() : 0);
    }

    int[] cues() {
        return cues;
    }

    long traits() {
        return traits;
    }

    /** In which sixth of the paper it stands. */
    int time() {
        return time;
    }
}
