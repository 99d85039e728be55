package dev.colophon.extractors.internal.tagger;

import dev.colophon.PaperField;

/**
 * What the rest of a paper tells about each of its words: whether it stands before the title's colon, alone in brackets,
 * after "we propose", how often it occurs. Immutable.
 */
final class PaperClues {

    /** Clues of a word, wherever it stands. */
    private static final int IN_TITLE = 1;

    private static final int BEFORE_COLON = 2;
    private static final int BRACKETED = 4;
    private static final int INTRODUCED = 8;
    private static final int INSIDE_SENTENCE = 16;
    private static final int SHORT_FORM = 32;
    /** Clues of a place. */
    private static final int IN_BRACKETS = 1;

    private static final int LONG_FORM = 2;
    private static final int LONG_FORM_START = 4;
    private static final int TITLE_HEAD = 8;
    private static final int INTRODUCTION_REACH = 4;
    private static final int MOST_COUNTED = 5;

    private final int[] wordClues;
    private final int[] placeClues;
    private final int[] counts;
    private final long[] longFormHeads;

    PaperClues(PaperWords paper) {
        wordClues = new int[paper.size()];
        placeClues = new int[paper.size()];
        counts = new int[paper.size()];
        longFormHeads = new long[paper.size()];
        for (int s = 0; s < paper.sentenceCount(); s++) {
            read(paper, paper.sentenceStart(s), paper.sentenceStart(s + 1), paper.field(s) == PaperField.TITLE);
        }
    }

    /** The clues of a distinct word, as bits. */
    int ofWord(int type) {
        return wordClues[type];
    }

    /** The clues of a place, as bits. */
    int ofPlace(int place) {
        return placeClues[place];
    }

    /** How often a distinct word occurs, up to five. */
    int count(int type) {
        return counts[type];
    }

    /** The last word before the brackets that a short form stands in, or 0. */
    long longFormHead(int type) {
        return longFormHeads[type];
    }

    private void read(PaperWords paper, int start, int end, boolean title) {
        int depth = 0;
        int introduced = -1;
        int colon = title && start == 0 ? colon(paper, start, end) : -1;
        for (int i = start; i < end; i++) {
            Word word = paper.word(i);
            int clues = title ? IN_TITLE : 0;
            if (i < colon) {
                clues |= BEFORE_COLON;
                placeClues[i] |= TITLE_HEAD;
            }
            if (i > start && !title) {
                clues |= INSIDE_SENTENCE;
            }
            if (i <= introduced) {
                clues |= INTRODUCED;
            }
            if (word.introduces()) {
                introduced = i + INTRODUCTION_REACH;
            }
            depth = Math.max(0, depth + (word.is('(') ? 1 : word.is(')') ? -1 : 0));
            placeClues[i] |= depth > 0 ? IN_BRACKETS : 0;
            if (i > start + 1 && i + 1 < end && isBracketed(paper, i)) {
                clues |= BRACKETED | longForm(paper, start, i);
            }
            int type = paper.type(i);
            wordClues[type] |= clues;
            counts[type] = Math.min(MOST_COUNTED, counts[type] + 1);
        }
    }

    private static int colon(PaperWords paper, int start, int end) {
        for (int i = start; i < end; i++) {
            if (paper.word(i).is(':')) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBracketed(PaperWords paper, int place) {
        return paper.word(place).looksLikeName()
                && paper.word(place - 1).is('(')
                && paper.word(place + 1).is(')');
    }

    /** Marks the words before "(ABC)" whose initials are its letters: "Apt Bold Code (ABC)". */
    private int longForm(PaperWords paper, int sentenceStart, int place) {
        String letters = letters(paper.word(place).text);
        int letter = letters.length() - 1;
        int misses = 2;
        for (int i = place - 2; i >= sentenceStart && letter >= 0; i--) {
            int matched = initials(paper.token(i).lower(), letters, letter);
            letter -= matched;
            if (matched == 0 && --misses < 0) {
                return 0;
            }
            if (letter < 0) {
                mark(paper, i, place);
                return SHORT_FORM;
            }
        }
        return 0;
    }

    private void mark(PaperWords paper, int start, int shortForm) {
        placeClues[start] |= LONG_FORM_START;
        for (int i = start; i < shortForm - 1; i++) {
            placeClues[i] |= LONG_FORM;
        }
        longFormHeads[paper.type(shortForm)] = paper.word(shortForm - 2).lower;
    }

    /** How many of the letters up to the given one the parts of a word start with: "one-shot" has the initials o, s. */
    private static int initials(String word, String letters, int letter) {
        int matched = 0;
        for (int i = word.length() - 1; i >= 0 && letter - matched >= 0; i--) {
            boolean initial = i == 0 || word.charAt(i - 1) == '-';
            if (initial && word.charAt(i) == letters.charAt(letter - matched)) {
                matched++;
            }
        }
        return matched;
    }

    private static String letters(String word) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean plural = c == 's' && i == word.length() - 1;
            if (Character.isLetter(c) && !plural) {
                letters.append(Character.toLowerCase(c));
            }
        }
        return letters.toString();
    }
}
