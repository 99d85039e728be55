package dev.colophon.extractors.internal.context;

import dev.colophon.extractors.internal.lexicon.WordShape;
import dev.colophon.text.Token;
import dev.colophon.text.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what a sentence says of a name in it. A name in a list has the context of the list: in "compared with A, B and
 * C baselines" all three follow "compared with" and go before "baselines".
 */
public final class ContextReader {

    private static final int NEAR = 4;
    private static final int FAR = 16;
    private static final int HEAD_REACH = 4;
    private static final int APPOSITION_REACH = 14;
    private static final String OPENING = "\"'“‘`([*{_";
    private static final String CLOSING = "\"'”’*}_";

    private final FieldReading reading;
    private final ListEnds lists;

    /**
     * A reader for the names of one text.
     *
     * @param reading the text
     */
    public ContextReader(FieldReading reading) {
        this.reading = reading;
        this.lists = new ListEnds(reading);
    }

    /**
     * Gathers the clues around a name.
     *
     * @param first the place of the name's first token
     * @param last the place after its last token
     * @param clues where to add them
     */
    public void read(int first, int last, ClueSet clues) {
        int left = lists.start(first);
        int right = lists.end(last);
        if (left < first || right > last) {
            clues.add(Trait.IN_LIST);
        }
        if (first == reading.sentenceStart(first)) {
            clues.add(Trait.STARTS_SENTENCE);
        }
        readLeft(left, reading.sentenceStart(first), clues);
        readRight(right, reading.sentenceEnd(first), clues);
    }

    private void readLeft(int from, int start, ClueSet clues) {
        int at = skipFillers(from - 1, start, clues);
        if (at < start) {
            return;
        }
        Cue before = reading.cue(at);
        if (before != null) {
            clues.add(Place.LEFT, before);
        }
        boolean headSeen = false;
        int actions = 0;
        Cue last = null;
        for (int i = at; i >= start && from - i <= FAR && actions < 2; i--) {
            Cue cue = reading.cue(i);
            if (cue != null && cue.isHead() && !headSeen && at - i < HEAD_REACH && actions == 0) {
                clues.add(Place.LEFT_HEAD, cue);
                headSeen = true;
            } else if (cue != null && cue.isAction() && cue != last) {
                clues.add(at - i < NEAR ? Place.LEFT_NEAR : Place.LEFT_FAR, cue);
                actions++;
                last = cue;
            }
        }
    }

    private int skipFillers(int from, int start, ClueSet clues) {
        int at = from;
        while (at >= start && isFiller(at, clues)) {
            at--;
        }
        return at;
    }

    private boolean isFiller(int at, ClueSet clues) {
        String word = reading.token(at).lower();
        if (isOpening(word)) {
            clues.add(word.equals("(") ? Trait.IN_BRACKETS : Trait.IN_QUOTES);
            return true;
        }
        Cue cue = reading.cue(at);
        if (cue == Cue.OUR) {
            clues.add(Trait.AFTER_OUR);
        }
        if (cue != null && isDeterminer(cue)) {
            clues.add(Place.LEFT, cue);
            return true;
        }
        return cue == Cue.FILLER;
    }

    private void readRight(int from, int end, ClueSet clues) {
        int at = skipBrackets(from, end, clues);
        if (at >= end) {
            return;
        }
        Cue after = reading.cue(at);
        if (after != null) {
            clues.add(Place.RIGHT, after);
        }
        Cue head = headFrom(at, end);
        if (head != null) {
            clues.add(Place.RIGHT_HEAD, head);
        }
        if (reading.is(at, ',')
                || reading.is(at, ':')
                || after == Cue.BE
                || reading.is(at, '-')
                || reading.is(at, '—')) {
            readApposition(at + 1, end, clues);
        }
        readRightFar(at, end, clues);
    }

    private void readRightFar(int at, int end, ClueSet clues) {
        for (int i = at; i < Math.min(end, at + FAR); i++) {
            Cue cue = reading.cue(i);
            if (cue != null && (cue.isAction() || cue == Cue.ACHIEVE || cue == Cue.CONTAIN)) {
                clues.add(Place.RIGHT_FAR, cue);
                return;
            }
        }
    }

    private int skipBrackets(int from, int end, ClueSet clues) {
        int at = from;
        while (at < end && isClosing(reading.token(at).lower())) {
            at++;
        }
        if (!reading.is(at, '(') && !reading.is(at, '[')) {
            return at;
        }
        for (int i = at + 1; i < Math.min(end, at + FAR); i++) {
            String word = reading.token(i).lower();
            if (word.equals("al") || word.equals("al.") || isYear(reading.token(i))) {
                clues.add(Trait.CITED);
            }
            if (word.equals(")") || word.equals("]")) {
                return i + 1;
            }
        }
        return at;
    }

    private static boolean isOpening(String word) {
        return word.length() == 1 ? OPENING.indexOf(word.charAt(0)) >= 0 : word.equals("``") || word.equals("''");
    }

    private static boolean isClosing(String word) {
        return word.length() == 1 ? CLOSING.indexOf(word.charAt(0)) >= 0 : word.equals("''");
    }

    private static boolean isYear(Token token) {
        return token.kind() == TokenKind.NUMBER
                && token.text().length() == 4
                && (token.text().startsWith("19") || token.text().startsWith("20"));
    }

    /** The head of the noun phrase that goes on behind the name: "[X] object detection benchmark" → DATASET_HEAD. */
    private @Nullable Cue headFrom(int from, int end) {
        Cue head = null;
        for (int i = from; i < Math.min(end, from + HEAD_REACH); i++) {
            Cue cue = reading.cue(i);
            boolean noun = reading.token(i).kind() == TokenKind.WORD
                    && (cue == null || cue.isHead() || cue == Cue.FILLER || cue == Cue.BASELINE);
            if (!noun || reading.shape(i) != WordShape.PLAIN) {
                break;
            }
            if (cue != null && (cue.isHead() || cue == Cue.BASELINE)) {
                head = cue;
            }
        }
        return head;
    }

    /** "[X], a large and diverse benchmark for …": the last head before the phrase's own complement. */
    private void readApposition(int from, int end, ClueSet clues) {
        int at = from;
        while (at < end && (reading.cue(at) == Cue.FILLER || reading.is(at, "which") || reading.is(at, "is"))) {
            at++;
        }
        if (at >= end || !isDeterminer(reading.cue(at))) {
            return;
        }
        Cue head = null;
        for (int i = at + 1; i < Math.min(end, at + APPOSITION_REACH); i++) {
            Cue cue = reading.cue(i);
            if (cue != null && cue.isHead()) {
                head = cue;
            } else if (head != null && (!isWord(i) || (cue != null && cue != Cue.FILLER && cue != Cue.AND))) {
                break;
            }
        }
        if (head != null) {
            clues.add(Place.APPOSITION, head);
        }
    }

    private static boolean isDeterminer(@Nullable Cue cue) {
        return cue == Cue.A || cue == Cue.THE || cue == Cue.OUR;
    }

    private boolean isWord(int at) {
        return reading.token(at).kind() == TokenKind.WORD;
    }
}
