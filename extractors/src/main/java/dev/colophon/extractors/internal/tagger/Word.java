package dev.colophon.extractors.internal.tagger;

import java.util.Locale;

/** What the tagger knows of a word apart from its context. Immutable. */
final class Word {

    /** The windows that a word is seen in: as the second word before, ..., the word itself, ..., the second word after. */
    static final int REACH = 2;

    private static final int UPPER = 1;
    private static final int ALL_UPPER = 2;
    private static final int DIGIT = 4;
    private static final int INNER_UPPER = 8;
    private static final int HYPHEN = 16;
    private static final int LETTER = 32;

    final String text;
    final long exact;
    final long lower;
    final long shape;
    final int flags;
    final int[] clusters;

    /** What the word adds to the score of each label, seen at each place of the window; empty where nothing is scored. */
    final int[] scores;

    private Word(String text, int[] clusters, int[] scores) {
        this.text = text;
        this.clusters = clusters;
        this.scores = scores;
        String folded = WordShape.digitsFolded(text);
        exact = FeatureHash.text(folded);
        lower = FeatureHash.text(folded.toLowerCase(Locale.ROOT));
        shape = FeatureHash.text(WordShape.shape(text));
        flags = flags(text);
    }

    static Word of(String text, WordClusters clusters) {
        return new Word(text, clusters.of(text), new int[0]);
    }

    Word withScores(int[] sums) {
        return new Word(text, clusters, sums);
    }

    private static int flags(String text) {
        int flags = 0;
        boolean lowerCase = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                flags |= LETTER | UPPER | (i > 0 ? INNER_UPPER : 0);
            } else if (Character.isLetter(c)) {
                flags |= LETTER;
                lowerCase = true;
            } else if (Character.isDigit(c)) {
                flags |= DIGIT;
            } else if (c == '-') {
                flags |= HYPHEN;
            }
        }
        return (flags & UPPER) != 0 && !lowerCase ? flags | ALL_UPPER : flags;
    }

    /** The cluster of the word at a level; 0 for none. */
    int cluster(int level) {
        return level < clusters.length ? clusters[level] : 0;
    }

    /** Whether the word looks like a name, or a part of one, wherever it stands: "BERT", "LoRA", "Swin", "k5". */
    boolean looksLikeName() {
        return (flags & UPPER) != 0 || ((flags & LETTER) != 0 && (flags & DIGIT) != 0);
    }
}
