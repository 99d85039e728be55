package dev.colophon.text;

/** What a token is apart from its place: its text and what the text alone tells. Immutable. */
final class Word {

    private final String text;
    private final String lower;
    private final TokenKind kind;
    private final boolean capitalOrDigit;

    private Word(String text, String lower, TokenKind kind, boolean capitalOrDigit) {
        this.text = text;
        this.lower = lower;
        this.kind = kind;
        this.capitalOrDigit = capitalOrDigit;
    }

    /** The word that a text makes, which is not empty. */
    static Word of(String text) {
        int characters = TokenCharacters.of(text);
        return new Word(
                text,
                TokenCharacters.lower(text, characters),
                TokenKinds.of(text, characters),
                TokenCharacters.hasCapitalOrDigit(characters));
    }

    /** The word that a text makes, with interned strings: where they meet themselves, comparing them takes one step. */
    static Word shared(String text) {
        Word word = of(text);
        return new Word(text.intern(), word.lower.intern(), word.kind, word.capitalOrDigit);
    }

    String text() {
        return text;
    }

    String lower() {
        return lower;
    }

    TokenKind kind() {
        return kind;
    }

    boolean hasCapitalOrDigit() {
        return capitalOrDigit;
    }
}
