package dev.colophon.text;

/** Tells what a token looks like. */
final class TokenKinds {

    private TokenKinds() {}

    static TokenKind of(String token) {
        if (token.contains("://") || token.startsWith("www.")) {
            return TokenKind.ADDRESS;
        }
        boolean digit = false;
        boolean letter = false;
        for (int i = 0; i < token.length(); i++) {
            digit |= Character.isDigit(token.charAt(i));
            letter |= Character.isLetter(token.charAt(i));
        }
        if (letter) {
            return TokenKind.WORD;
        }
        return digit ? TokenKind.NUMBER : TokenKind.PUNCTUATION;
    }
}
