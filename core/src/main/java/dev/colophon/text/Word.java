package dev.colophon.text;

/** What a token is apart from its place: its text and what the text alone tells. Immutable. */
final class Word {

    private final String text;
    private final String lower;
    private final TokenKind kind;
    private final long hash;
    private final int characters;

    private Word(String text, String lower, TokenKind kind, int characters) {
        this.text = text;
        this.lower = lower;
        this.kind = kind;
        this.characters = characters;
        hash = TextHash.of(lower);
    }

    /** The word that a text makes, which is not empty. */
    static Word of(String text) {
        int characters = TokenCharacters.of(text);
        return new Word(text, TokenCharacters.lower(text, characters), TokenKinds.of(text, characters), characters);
    }

    /** The word that a text makes, with interned strings: where they meet themselves, comparing them takes one step. */
    static Word shared(String text) {
        Word word = of(text);
        return new Word(text.intern(), word.lower.intern(), word.kind, word.characters);
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
        return TokenCharacters.hasCapitalOrDigit(characters);
    }

    boolean isPlain() {
        return TokenCharacters.isPlain(characters);
    }

    long hash() {
        return hash;
    }
}
