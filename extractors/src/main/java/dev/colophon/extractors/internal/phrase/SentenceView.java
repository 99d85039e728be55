package dev.colophon.extractors.internal.phrase;

import dev.colophon.extractors.internal.phrase.CueWord.Place;
import dev.colophon.text.FieldText;
import dev.colophon.text.Sentence;
import dev.colophon.text.Token;
import dev.colophon.text.TokenKind;
import java.util.Arrays;
import java.util.List;

/** A sentence with what a table of cues says of its words. Positions are places in the sentence. */
public final class SentenceView {

    private final CueTable table;
    private final FieldText field;
    private final List<Token> tokens;
    private final CueWord[] words;
    private final int[] cues;
    private final long traits;

    SentenceView(CueTable table, FieldText field, Sentence sentence, long traits) {
        this.table = table;
        this.field = field;
        tokens = sentence.tokens();
        words = new CueWord[tokens.size()];
        int[] found = new int[tokens.size()];
        int count = 0;
        long numbers = 0;
        for (int i = 0; i < words.length; i++) {
            Token token = tokens.get(i);
            words[i] = table.word(token);
            int cue = words[i].at(Place.SENTENCE);
            if (cue != 0) {
                found[count++] = cue;
            }
            if (token.kind() == TokenKind.NUMBER) {
                numbers |= numberTraits(token);
            }
        }
        cues = Arrays.copyOf(found, count);
        this.traits = traits | numbers;
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

    int[] cues() {
        return cues;
    }

    long traits() {
        return traits;
    }
}
