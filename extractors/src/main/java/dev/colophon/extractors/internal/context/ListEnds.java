package dev.colophon.extractors.internal.context;

import dev.colophon.extractors.internal.lexicon.WordShape;
import dev.colophon.text.TokenKind;

/** Finds where a list of names starts and ends: "A, B (2019), and C". Each step looks at a bounded number of tokens. */
final class ListEnds {

    private static final int REACH = 60;
    private static final int LONGEST_NAME = 6;

    private final FieldReading reading;

    ListEnds(FieldReading reading) {
        this.reading = reading;
    }

    /** The place of the first token of the list that holds the name at {@code first}, or {@code first}. */
    int start(int first) {
        int start = reading.sentenceStart(first);
        int at = first;
        while (first - at < REACH) {
            int end = skipSeparatorsLeft(at - 1, start);
            if (end == at - 1) {
                return at;
            }
            int name = nameStart(end, start);
            if (name > end) {
                return at;
            }
            at = name;
        }
        return at;
    }

    /** The place after the last token of the list that holds the name before {@code last}, or {@code last}. */
    int end(int last) {
        int end = reading.sentenceEnd(last - 1);
        int at = last;
        while (at - last < REACH) {
            int bracket = skipBracketsRight(at, end);
            int name = skipSeparatorsRight(bracket, end);
            if (name == bracket) {
                return at;
            }
            int next = nameEnd(name, end);
            if (next == name) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private int skipSeparatorsLeft(int from, int start) {
        int at = from;
        while (at >= start && from - at < 2 && isSeparator(at)) {
            at--;
        }
        return at;
    }

    private int skipSeparatorsRight(int from, int end) {
        int at = from;
        while (at < end && at - from < 2 && isSeparator(at)) {
            at++;
        }
        return at;
    }

    private boolean isSeparator(int at) {
        return reading.is(at, ',') || reading.cue(at) == Cue.AND;
    }

    private int nameStart(int end, int start) {
        int at = end;
        if (at > start && reading.is(at, ')')) {
            while (at > start && end - at < LONGEST_NAME && !reading.is(at, '(')) {
                at--;
            }
            at--;
        }
        int last = at;
        while (at >= start && last - at < LONGEST_NAME && isPartOfName(at)) {
            at--;
        }
        return at == last ? end + 1 : at + 1;
    }

    private int skipBracketsRight(int from, int end) {
        if (reading.is(from, '(')) {
            for (int i = from; i < Math.min(end, from + LONGEST_NAME); i++) {
                if (reading.is(i, ')')) {
                    return i + 1;
                }
            }
        }
        return from;
    }

    private int nameEnd(int from, int end) {
        int at = from;
        while (at < end && at - from < LONGEST_NAME && isPartOfName(at)) {
            at++;
        }
        return at;
    }

    private boolean isPartOfName(int at) {
        WordShape shape = reading.shape(at);
        return shape != WordShape.PLAIN || reading.token(at).kind() == TokenKind.NUMBER;
    }
}
