package dev.colophon.extractors.internal.phrase;

import dev.colophon.text.Token;

/** Capital letters of a word. */
public final class Capitals {

    private Capitals() {}

    /**
     * Whether a word looks like an acronym or a name: "COCO", "mIoU".
     *
     * @param token a word
     * @return whether a letter after the first is a capital
     */
    public static boolean areInside(Token token) {
        return token.hasCapitalOrDigit() && areInside(token.text());
    }

    private static boolean areInside(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
