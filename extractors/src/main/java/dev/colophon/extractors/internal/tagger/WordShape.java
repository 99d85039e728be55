package dev.colophon.extractors.internal.tagger;

/** What a word looks like. */
public final class WordShape {

    private WordShape() {}

    /** The word with each run of digits as one zero, where it has no letter: "82.5%" gives "0.0%"; else the word itself. */
    public static String digitsFolded(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetter(word.charAt(i))) {
                return word;
            }
        }
        return folded(word, false);
    }

    /** The word's classes of characters without repetition: "ResNet-50" gives "XxXx-0". */
    static String shape(String word) {
        return folded(word, true);
    }

    private static String folded(String word, boolean letters) {
        StringBuilder shape = new StringBuilder(word.length());
        char before = 0;
        for (int i = 0; i < word.length(); i++) {
            char symbol = symbol(word.charAt(i), letters);
            if (symbol != before || (!letters && symbol != '0')) {
                shape.append(symbol);
            }
            before = symbol;
        }
        return shape.toString();
    }

    private static char symbol(char c, boolean letters) {
        if (Character.isDigit(c)) {
            return '0';
        }
        if (!letters || !Character.isLetter(c)) {
            return c;
        }
        return Character.isUpperCase(c) ? 'X' : 'x';
    }
}
