package dev.colophon.text;

/** A word, number, address or punctuation mark of a {@link FieldText}. Immutable. */
public final class Token {

    private final int index;
    private final int start;
    private final int end;
    private final Word word;

    Token(int index, int start, int end, Word word) {
        this.index = index;
        this.start = start;
        this.end = end;
        this.word = word;
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
        return word.text();
    }

    /** The token in lower case, the same in every locale.
     *
     * @return the text in lower case
     */
    public String lower() {
        return word.lower();
    }

    /** What it looks like.
     *
     * @return the kind
     */
    public TokenKind kind() {
        return word.kind();
    }

    /** Whether it holds a capital letter or a digit, as names do and most words do not.
     *
     * @return true if a character of it is upper case or a digit
     */
    public boolean hasCapitalOrDigit() {
        return word.hasCapitalOrDigit();
    }

    /** Whether it holds ASCII letters and digits only: no hyphen, no other sign, no letter of another alphabet.
     *
     * @return true if each character is a letter from A to Z or a digit, in either case
     */
    public boolean isPlain() {
        return word.isPlain();
    }

    /** The token in lower case as a number, for tables that are keyed by words.
     *
     * @return the {@link TextHash} of {@link #lower()}
     */
    public long hash() {
        return word.hash();
    }

    @Override
    public String toString() {
        return word.text();
    }
}
