package dev.colophon.text;

/** Finds where a word ends, with the signs that join its parts. */
final class WordScanner {

    private static final int LONGEST_SCRIPT = 30;

    private final String text;
    private final int length;
    private final HyphenRule hyphens;

    WordScanner(String text) {
        this.text = text;
        this.length = text.length();
        this.hyphens = new HyphenRule(text);
    }

    /** The offset after the word or address that starts at a position. */
    int end(int start) {
        int address = Addresses.end(text, start);
        return address > start ? address : rest(start, start);
    }

    /** The offset after the word that starts at a position and reaches at least to another. */
    int rest(int start, int from) {
        int end = from;
        int joined = from;
        do {
            end = Letters.endOfWord(text, joined);
            joined = end < length && text.charAt(end) != ' ' ? join(start, end) : end;
        } while (joined > end && joined < length);
        if (joined > end) {
            return joined;
        }
        return end < length && text.charAt(end) == '.' && Abbreviations.keepsStop(text, start, end) ? end + 1 : end;
    }

    /** The position after the sign that joins what stands before {@code at} to what follows, or {@code at} itself. */
    private int join(int start, int at) {
        boolean beforeWord = Letters.isWordAt(text, at + 1);
        return switch (text.charAt(at)) {
            case '-' -> beforeWord && hyphens.joins(start, at) ? at + 1 : at;
            case '.' -> beforeWord && !Abbreviations.isInsideBeforeNumber(text, start, at) ? at + 1 : at;
            case '/' -> slash(start, at);
            case '\'', '\u2019' -> beforeWord && !isPossessive(at) ? at + 1 : at;
            case '@' -> beforeWord || isDecimal(at + 1) ? at + 1 : at;
            case ':' -> beforeWord && isThreshold(start, at) ? at + 1 : at;
            case '&' -> Letters.isUpperAt(text, at - 1) && Letters.isUpperAt(text, at + 1) ? at + 1 : at;
            case '\u00D7' -> Letters.isDigitAt(text, at - 1) ? at + 1 : at;
            case '^' -> caret(at);
            case '{' -> text.charAt(at - 1) == '_' ? script(at) : at;
            case '%' -> Letters.isDigitAt(text, at - 1) && !beforeWord ? at + 1 : at;
            case '+' -> plus(at);
            case '#', '*' -> at - start <= 2 && Letters.isUpperAt(text, at - 1) && !beforeWord ? at + 1 : at;
            default -> at;
        };
    }

    /** "ViT-B/16" and "CIFAR-10/100" are one name, "I/O" one word; "GPT2/BERT" are two; after a host name comes a path. */
    private int slash(int start, int at) {
        int path = Addresses.pathEnd(text, start, at);
        if (path > at) {
            return path;
        }
        boolean letterFirst = Character.isLetter(text.charAt(start));
        if (letterFirst && Letters.isDigitAt(text, at + 1) && at - start > 1) {
            return at + 1;
        }
        boolean singles = at - start == 1 && letterFirst && Character.isLetter(Letters.at(text, at + 1));
        return singles && !Letters.isWordAt(text, at + 2) ? at + 1 : at;
    }

    private boolean isPossessive(int at) {
        return text.charAt(at + 1) == 's' && !Letters.isWordAt(text, at + 2);
    }

    private boolean isDecimal(int at) {
        return Letters.at(text, at) == '.' && Letters.isDigitAt(text, at + 1);
    }

    /** "AP@0.5:0.95". */
    private boolean isThreshold(int start, int at) {
        int i = at - 1;
        while (i > start && at - i < LONGEST_SCRIPT && (Letters.isDigit(text.charAt(i)) || text.charAt(i) == '.')) {
            i--;
        }
        return text.charAt(i) == '@' && Letters.isDigitAt(text, at - 1) && Letters.isDigitAt(text, at + 1);
    }

    /** "10^{19}", "10^-3", "R^2". */
    private int caret(int at) {
        char next = Letters.at(text, at + 1);
        if (next == '{') {
            return Math.max(at, script(at + 1));
        }
        boolean negative = next == '-' && Letters.isDigitAt(text, at + 2);
        return negative ? at + 2 : Letters.isWordAt(text, at + 1) ? at + 1 : at;
    }

    /** The offset after the closing brace of a short script, or the position where none closes. */
    private int script(int brace) {
        int limit = Math.min(length, brace + LONGEST_SCRIPT);
        for (int i = brace + 1; i < limit && text.charAt(i) != ' ' && text.charAt(i) != '{'; i++) {
            if (text.charAt(i) == '}') {
                return i + 1;
            }
        }
        return brace;
    }

    /** "C++", "FooNet+", "100+"; but "RGB+D" is three tokens. */
    private int plus(int at) {
        int end = at;
        while (end < length && end - at < 2 && text.charAt(end) == '+') {
            end++;
        }
        boolean sign = Letters.at(text, end) == '/' || Letters.at(text, end) == '+';
        return sign || Letters.isWordAt(text, end) ? at : end;
    }
}
