package dev.colophon.text;

/** A word, number, address or punctuation mark of a {@link FieldText}. Immutable. */
public final class Token {

    private final int index;
    private final int start;
    private final int end;
    private final String text;
    private final String lower;
    private final TokenKind kind;
    private final int characters;

    private Token(int index, int start, int end, String text, String lower, TokenKind kind, int characters) {
        this.index = index;
        this.start = start;
        this.end = end;
        this.text = text;
        this.lower = lower;
        this.kind = kind;
        this.characters = characters;
    }

    /** The token that a range of a sentence is; the sentence starts at an offset of the clean text. */
    static Token of(int index, int offset, String sentence, TextRange range) {
        String text = sentence.substring(range.start(), range.end());
        int characters = TokenCharacters.of(text);
        String lower = TokenCharacters.lower(text, characters);
        TokenKind kind = TokenKinds.of(text, characters);
        return new Token(index, offset + range.start(), offset + range.end(), text, lower, kind, characters);
    }

    /** Its place among the tokens of its field.
     *
     * @return an index into {@link FieldText#tokens()}
     */
    public int index() {
        return index;
    }

    /** Where it starts.
     *
     * @return an offset in the field's clean text
     */
    public int start() {
        return start;
    }

    /** Where it ends.
     *
     * @return the offset after its last character in the field's clean text
     */
    public int end() {
        return end;
    }

    /** The token as the clean text has it.
     *
     * @return the text, never empty
     */
    public String text() {
        return text;
    }

    /** The token in lower case, the same in every locale.
     *
     * @return the text in lower case
     */
    public String lower() {
        return lower;
    }

    /** What it looks like.
     *
     * @return the kind
     */
    public TokenKind kind() {
        return kind;
    }

    /** Whether it holds a capital letter or a digit, as names do and most words do not.
     *
     * @return true if a character of it is upper case or a digit
     */
    public boolean hasCapitalOrDigit() {
        return TokenCharacters.hasCapitalOrDigit(characters);
    }

    @Override
    public String toString() {
        return text;
    }
}
