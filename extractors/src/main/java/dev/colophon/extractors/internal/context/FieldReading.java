package dev.colophon.extractors.internal.context;

import dev.colophon.PaperField;
import dev.colophon.extractors.internal.lexicon.PhraseTrie;
import dev.colophon.extractors.internal.lexicon.ResourceTable;
import dev.colophon.extractors.internal.lexicon.WordShape;
import dev.colophon.text.FieldText;
import dev.colophon.text.Sentence;
import dev.colophon.text.TextReader;
import dev.colophon.text.Token;
import dev.colophon.text.TokenKind;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A title or abstract with the shape and the cue of each of its tokens. Immutable. */
public final class FieldReading {

    private static final PhraseTrie<Cue> CUES = cues();
    private static final TextReader<FieldReading> READER = FieldReading::new;

    private final FieldText text;
    private final Token[] tokens;
    private final WordShape[] shapes;
    /** The character of each token that has only one, NUL for the others. */
    private final char[] marks;

    private final @Nullable Cue[] cues;
    private final int[] sentenceStarts;
    private final int[] sentenceEnds;
    private final boolean hasCall;

    private FieldReading(FieldText text) {
        this.text = text;
        tokens = text.tokens().toArray(new Token[0]);
        shapes = new WordShape[tokens.length];
        marks = new char[tokens.length];
        cues = new Cue[tokens.length];
        sentenceStarts = new int[tokens.length];
        sentenceEnds = new int[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            shapes[i] = shape(tokens[i]);
            marks[i] =
                    tokens[i].end() == tokens[i].start() + 1 ? tokens[i].text().charAt(0) : 0;
        }
        int first = 0;
        boolean call = false;
        for (Sentence sentence : text.sentences()) {
            int last = first + sentence.tokens().size();
            call |= readCues(first, last);
            Arrays.fill(sentenceStarts, first, last, first);
            Arrays.fill(sentenceEnds, first, last, last);
            first = last;
        }
        hasCall = call;
    }

    /**
     * Reads a text once for all stages and all names in it.
     *
     * @param text the text
     * @return its reading
     */
    public static FieldReading of(FieldText text) {
        return text.read(READER);
    }

    private static WordShape shape(Token token) {
        return token.hasCapitalOrDigit() && token.kind() == TokenKind.WORD
                ? WordShape.of(token.text())
                : WordShape.PLAIN;
    }

    /** Reads the cues of a sentence; true if one of them announces a name. */
    private boolean readCues(int first, int last) {
        boolean call = false;
        for (int i = first; i < last; i++) {
            PhraseTrie.Found<Cue> found = CUES.longestAt(text.tokens(), i, last);
            if (found != null) {
                Arrays.fill(cues, i, i + found.length(), found.value());
                call |= found.value() == Cue.CALL;
                i += found.length() - 1;
            }
        }
        return call;
    }

    private static PhraseTrie<Cue> cues() {
        PhraseTrie<Cue> cues = new PhraseTrie<>();
        for (List<String> row : ResourceTable.rows(FieldReading.class, "cues.tsv")) {
            Cue cue = Cue.valueOf(row.get(0));
            for (String phrase : ResourceTable.phrases(row.get(1))) {
                cues.add(phrase, cue);
            }
        }
        return cues;
    }

    /** The text that was read.
     *
     * @return the text
     */
    public FieldText text() {
        return text;
    }

    /** Which text was read.
     *
     * @return title or abstract
     */
    public PaperField field() {
        return text.field();
    }

    /** How many tokens there are.
     *
     * @return the number of tokens
     */
    public int size() {
        return shapes.length;
    }

    /** All tokens.
     *
     * @return the tokens in order
     */
    public List<Token> tokens() {
        return text.tokens();
    }

    /** A token.
     *
     * @param index its place
     * @return the token
     */
    public Token token(int index) {
        return tokens[index];
    }

    /** A token's shape.
     *
     * @param index its place
     * @return the shape; plain for all that is no word
     */
    public WordShape shape(int index) {
        return shapes[index];
    }

    /** Where a token's sentence starts.
     *
     * @param index the token's place
     * @return the place of the sentence's first token
     */
    public int sentenceStart(int index) {
        return sentenceStarts[index];
    }

    /** Where a token's sentence ends.
     *
     * @param index the token's place
     * @return the place after the sentence's last token
     */
    public int sentenceEnd(int index) {
        return sentenceEnds[index];
    }

    /** The place of the first token that ends behind an offset of the clean text. */
    int firstEndingAfter(int offset) {
        int low = 0;
        int high = tokens.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens[middle].end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a token has a certain text.
     *
     * @param index any number
     * @param word in lower case
     * @return true if there is such a token and it reads so, case aside
     */
    public boolean is(int index, String word) {
        return index >= 0 && index < shapes.length && tokens[index].lower().equals(word);
    }

    /** Whether a token is a certain mark.
     *
     * @param index any number
     * @param mark the mark, for example a comma
     * @return true if there is such a token and it is this character
     */
    public boolean is(int index, char mark) {
        return index >= 0 && index < marks.length && marks[index] == mark;
    }

    @Nullable
    Cue cue(int index) {
        return cues[index];
    }

    /**
     * Whether a token says something of the names around it, and so is unlikely to be part of one.
     *
     * @param index its place
     * @return true if it is part of a cue other than the head of a name
     */
    public boolean isCue(int index) {
        Cue cue = cues[index];
        return cue != null && !cue.isHead();
    }

    /**
     * Whether a token announces a name: "called", "dubbed".
     *
     * @param index its place
     * @return true if a name is to be expected behind it
     */
    public boolean isCall(int index) {
        return cues[index] == Cue.CALL;
    }

    /** Whether any token {@linkplain #isCall announces a name}; in most texts none does.
     *
     * @return true if there is such a token
     */
    public boolean hasCall() {
        return hasCall;
    }

    /**
     * Adds what a name's last word says.
     *
     * @param index the place of the name's last token
     * @param clues where to add it
     */
    public void addTail(int index, ClueSet clues) {
        Cue cue = cues[index];
        if (cue != null) {
            clues.add(Place.TAIL, cue);
        }
    }
}
