package dev.colophon.text;

/** Finds where the token ends that starts at a position of a sentence. */
final class TokenScanner {

    private final String text;
    private final int length;
    private final NumberScanner numbers;
    private final WordScanner words;

    TokenScanner(String text) {
        this.text = text;
        this.length = text.length();
        this.numbers = new NumberScanner(text);
        this.words = new WordScanner(text);
    }

    /** The offset after the token that starts at a position, which holds no white space. */
    int end(int start) {
        char c = text.charAt(start);
        if (Letters.isDigit(c)) {
            return fromNumber(start, start);
        }
        if (Letters.isWordAt(text, start)) {
            return words.end(start);
        }
        return switch (c) {
            case '+', '-', '\u2212', '$', '\u20AC', '\u00A3', '\u00A5', '.', '\u00D7' -> sign(start, c);
            case '\'', '\u2019' -> possessive(start);
            case '\\' -> command(start);
            default ->
                Character.isHighSurrogate(c) && Character.isLowSurrogate(Letters.at(text, start + 1))
                        ? start + 2
                        : start + 1;
        };
    }

    /** What starts with a number: the number, or a word such as "3D" or "4-bit". */
    private int fromNumber(int start, int digits) {
        int end = numbers.end(start, digits);
        return Letters.isWordAt(text, end) || joins(end) ? words.rest(start, end) : end;
    }

    private boolean joins(int end) {
        return end < length && "-^+'\u2019\u00D7@".indexOf(text.charAt(end)) >= 0;
    }

    /** A sign, currency sign or decimal point is part of the number after it where no word stands before. */
    private int sign(int start, char c) {
        boolean wordBefore = Letters.isWordAt(text, start - 1) || ")]%".indexOf(Letters.at(text, start - 1)) >= 0;
        int digits = start + 1;
        if (c == '+' || c == '-' || c == '\u2212') {
            digits += isCurrency(Letters.at(text, digits)) ? 1 : 0;
        }
        if (c != '.' && Letters.at(text, digits) == '.') {
            digits++;
        }
        if (Letters.isDigitAt(text, digits) && (!wordBefore || isCurrency(c))) {
            return fromNumber(start, digits);
        }
        if (c == '+' && Letters.at(text, start + 1) == '/' && Letters.at(text, start + 2) == '-') {
            return start + 3;
        }
        return c == '.' || c == '-' ? endOfRun(start, c) : start + 1;
    }

    private static boolean isCurrency(char c) {
        return c == '$' || c == '\u20AC' || c == '\u00A3' || c == '\u00A5';
    }

    /** "..." and "--" are one token each. */
    private int endOfRun(int start, char c) {
        int end = start;
        while (end < length && text.charAt(end) == c) {
            end++;
        }
        return end;
    }

    /** The "'s" of "BERT's". */
    private int possessive(int start) {
        boolean possessive = Letters.isWordAt(text, start - 1)
                && Letters.at(text, start + 1) == 's'
                && !Letters.isWordAt(text, start + 2);
        return possessive ? start + 2 : start + 1;
    }

    /** An unknown command of LaTeX that stood for a name: "\ours". */
    private int command(int start) {
        int end = start + 1;
        while (Letters.isWordAt(text, end)) {
            end++;
        }
        return end;
    }
}
