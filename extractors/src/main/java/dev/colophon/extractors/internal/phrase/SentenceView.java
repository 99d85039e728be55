package dev.colophon.extractors.internal.phrase;

import dev.colophon.extractors.internal.phrase.CueWord.Place;
import dev.colophon.spi.NameMention;
import dev.colophon.text.FieldText;
import dev.colophon.text.Sentence;
import dev.colophon.text.Token;
import dev.colophon.text.TokenKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sentence with what a table of cues says of its words. Positions are places in the sentence. */
public final class SentenceView {

    /** So many cues may come twice; of more each is kept once, lest endless sentences take endless time. */
    private static final int FEW_CUES = 64;

    private final CueTable table;
    private final FieldText field;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final CueWord[] words;
    private final long[] wordTraits;
    private final int[] cues;
    private final long traits;
    private final List<TaggedSpan> tagged = new ArrayList<>(0);

    SentenceView(CueTable table, FieldText field, Sentence sentence, Set<String> titleWords, long traits) {
        this.table = table;
        this.field = field;
        this.sentence = sentence;
        tokens = sentence.tokens();
        words = new CueWord[tokens.size()];
        wordTraits = new long[tokens.size()];
        int[] found = new int[tokens.size()];
        int count = 0;
        long numbers = 0;
        for (int i = 0; i < words.length; i++) {
            Token token = tokens.get(i);
            words[i] = table.word(token);
            wordTraits[i] = wordTraits(token, titleWords);
            int cue = words[i].at(Place.SENTENCE);
            if (cue != 0) {
                found[count++] = cue;
            }
            if (token.kind() == TokenKind.NUMBER) {
                numbers |= numberTraits(token);
            }
        }
        cues = count > FEW_CUES ? Arrays.stream(found, 0, count).distinct().toArray() : Arrays.copyOf(found, count);
        this.traits = traits | numbers;
    }

    private static long wordTraits(Token token, Set<String> titleWords) {
        String lower = token.lower();
        return (titleWords.contains(lower) ? Trait.TITLE_WORDS.bit() : 0)
                | (lower.indexOf('-') > 0 ? Trait.HYPHEN.bit() : 0)
                | (Capitals.areInside(token) ? Trait.CAPITALS.bit() : 0);
    }

    private static long numberTraits(Token token) {
        return token.text().endsWith("%")
                ? Trait.NUMBER_IN_SENTENCE.bit() | Trait.PERCENT_IN_SENTENCE.bit()
                : Trait.NUMBER_IN_SENTENCE.bit();
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
        return words[position].head;
    }

    /**
     * Whether a token can stand in a phrase before its head.
     *
     * @param position a place in the sentence, possibly outside
     * @return whether it is a word and no word that closes phrases
     */
    public boolean isModifier(int position) {
        return position >= 0
                && position < words.length
                && !words[position].breaks
                && tokens.get(position).kind() == TokenKind.WORD;
    }

    /**
     * Whether a token is this word.
     *
     * @param position a place in the sentence, possibly outside
     * @param lower the word in lower case
     * @return whether it is
     */
    public boolean is(int position, String lower) {
        return position >= 0
                && position < words.length
                && tokens.get(position).lower().equals(lower);
    }

    /**
     * A word.
     *
     * @param position a place in the sentence, possibly outside
     * @return the word in lower case, empty outside
     */
    public String lower(int position) {
        return position >= 0 && position < words.length ? tokens.get(position).lower() : "";
    }

    /**
     * Whether a token is a number.
     *
     * @param position a place in the sentence, possibly outside
     * @return whether it is
     */
    public boolean isNumber(int position) {
        return position >= 0 && position < words.length && tokens.get(position).kind() == TokenKind.NUMBER;
    }

    CueWord word(int position) {
        return position >= 0 && position < words.length ? words[position] : table.edge();
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
    List<TaggedSpan> tagged() {
        return tagged;
    }

    /** Whether a word has capitals or a hyphen, and whether it stands in the title ({@link Trait#TITLE_WORDS}), as bits. */
    long wordTraits(int position) {
        return wordTraits[position];
    }

    int[] cues() {
        return cues;
    }

    long traits() {
        return traits;
    }
}
