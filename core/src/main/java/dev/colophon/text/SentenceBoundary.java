package dev.colophon.text;

/** Decides whether a full stop, question mark or exclamation mark ends a sentence. */
final class SentenceBoundary {

    private static final int LONGEST_WORD = 40;
    private static final String CLOSING = ")]}\"'\u201D\u2019\u00BB.?!";

    private final String text;
    private final int length;

    SentenceBoundary(String text) {
        this.text = text;
        this.length = text.length();
    }

    /**
     * Where the sentence ends that started at a position, if the mark at another ends it; else the complement of the position after the mark and
     * what closes with it, from where to look on.
     */
    int end(int sentence, int mark) {
        int close = mark + 1;
        while (close < length && CLOSING.indexOf(text.charAt(close)) >= 0 && !opensQuote(close)) {
            close++;
        }
        if (close == length) {
            return length;
        }
        int word = startOfWord(sentence, mark);
        if (!Character.isWhitespace(text.charAt(close))) {
            return isGlued(word, mark, close) ? close : ~close;
        }
        int next = endOfSpace(close);
        return next == length || isBoundary(sentence, word, mark, close, next) ? close : ~close;
    }

    /** The position from which to look for stops again after the "://" of an address: its last stop, or where a word is glued. */
    int insideAddress(int colon) {
        int end = Addresses.endOfRun(text, colon);
        for (int i = colon + 3; i < end - 2; i++) {
            if (text.charAt(i) == '.'
                    && SentenceStarters.startsAt(text, i + 1)
                    && Letters.isUpperAt(text, i + 1)
                    && endOfLetters(i + 1) == end) {
                return i;
            }
        }
        int last = end;
        while (last > colon + 3 && CLOSING.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }

    /** A quotation mark before a letter opens the next sentence's quote. */
    private boolean opensQuote(int at) {
        char c = text.charAt(at);
        return (c == '"' || c == '\'') && Letters.isWordAt(text, at + 1);
    }

    private boolean isBoundary(int sentence, int word, int mark, int close, int next) {
        char c = text.charAt(next);
        if (text.charAt(mark) != '.') {
            return !Character.isLowerCase(c) && c != ',' && c != ';';
        }
        if (c == '.' || c == ',' || c == ';' || c == ':' || c == ')') {
            return false;
        }
        if (Character.isLowerCase(c) && !isGreek(c) && !isMixedCase(next)) {
            return false;
        }
        boolean plainStop = close == mark + 1;
        if (plainStop && word < mark && isAbbreviated(word, mark, next)) {
            return false;
        }
        return !isListMark(sentence, word, mark) && !(plainStop && isNumbered(word, mark, next));
    }

    private boolean isAbbreviated(int word, int mark, int next) {
        if (Abbreviations.isInside(text, word, mark)) {
            return true;
        }
        return Abbreviations.isLast(text, word, mark)
                && !(Character.isUpperCase(text.charAt(next)) && endsAfterAbbreviation(word, mark, next));
    }

    /** "et al. We show" ends, "J. Smith" and "et al. (2020)" do not; "etc. FooNet is" ends. */
    private boolean endsAfterAbbreviation(int word, int mark, int next) {
        return SentenceStarters.startsAt(text, next) || (text.startsWith("etc", word) && mark - word == 3);
    }

    /** "1. We propose" at the start of a sentence or after a colon: the number counts a list. */
    private boolean isListMark(int sentence, int word, int mark) {
        if (mark - word > 2 || mark == word || !isCounter(word, mark)) {
            return false;
        }
        int before = word;
        while (before > sentence && Character.isWhitespace(text.charAt(before - 1))) {
            before--;
        }
        return before == sentence || ":;,".indexOf(text.charAt(before - 1)) >= 0;
    }

    private boolean isCounter(int word, int mark) {
        boolean letter = mark - word == 1 && Character.isLetter(text.charAt(word));
        return letter || (Letters.isDigitAt(text, word) && Letters.isDigitAt(text, mark - 1));
    }

    /** "No. 5", "Nos. 5 and 6". */
    private boolean isNumbered(int word, int mark, int next) {
        boolean number = mark - word <= 3 && text.regionMatches(true, word, "no", 0, 2);
        return number && Letters.isDigitAt(text, next);
    }

    /** A stop without white space: "FooNet.We show", "on graphs.FooNet is"; never "Foo.js", "v1.2", "System.Out". */
    private boolean isGlued(int word, int mark, int next) {
        if (!Letters.isUpperAt(text, next) || mark == 0 || text.charAt(mark) == '!') {
            return false;
        }
        char before = text.charAt(mark - 1);
        if (SentenceStarters.startsAt(text, next)) {
            return Letters.isWord(before) || CLOSING.indexOf(before) >= 0 || before == '%';
        }
        return mark - word >= 4
                && text.charAt(mark) == '.'
                && hasOnlySmallLetters(word, mark)
                && isFollowedByWord(next);
    }

    private boolean isFollowedByWord(int next) {
        int end = endOfLetters(next);
        return end < length && text.charAt(end) == ' ' && end - next >= 2;
    }

    private boolean hasOnlySmallLetters(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** "β is": a symbol starts a sentence as it is. */
    private static boolean isGreek(char c) {
        return c >= '\u03B1' && c <= '\u03C9';
    }

    /** "iFoo" and "mFoo" are names that may start a sentence. */
    private boolean isMixedCase(int from) {
        int end = endOfLetters(from);
        for (int i = from + 1; i < end && i < from + 4; i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private int startOfWord(int sentence, int mark) {
        int start = mark;
        int limit = Math.max(sentence, mark - LONGEST_WORD);
        while (start > limit && (Letters.isWordAt(text, start - 1) || text.charAt(start - 1) == '.')) {
            start--;
        }
        return start;
    }

    private int endOfSpace(int from) {
        int end = from;
        while (end < length && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int endOfLetters(int from) {
        int end = from;
        int limit = Math.min(length, from + LONGEST_WORD);
        while (end < limit && Letters.isWordAt(text, end)) {
            end++;
        }
        return end;
    }
}
