package dev.colophon.text;

/** A word, number, address or punctuation mark of a {@link FieldText}. Immutable. */
public final class Token {

    private final int index;
    private final int start;
    private final int end;
    private final String text;
    private final String lower;
    private final TokenKind kind;

    Token(int index, int start, int end, String text, String lower, TokenKind kind) {
        this.index = index;
        this.start = start;
        this.end = end;
        this.text = text;
        this.lower = lower;
        this.kind = kind;
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

    @Override
    public String toString() {
        return text;
    }
}
