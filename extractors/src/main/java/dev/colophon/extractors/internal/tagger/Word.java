package dev.colophon.extractors.internal.tagger;

import java.util.Locale;
import java.util.Set;

/** What the tagger knows of a word apart from its context. Immutable. */
final class Word {

    private static final int UPPER = 1;
    private static final int ALL_UPPER = 2;
    private static final int DIGIT = 4;
    private static final int INNER_UPPER = 8;
    private static final int HYPHEN = 16;
    private static final int LETTER = 32;

    /** Verbs behind which a paper names what is its own. */
    private static final Set<String> INTRODUCING = Set.of(
            "propose",
            "proposes",
            "proposed",
            "introduce",
            "introduces",
            "introducing",
            "introduced",
            "present",
            "presents",
            "presenting",
            "develop",
            "developed",
            "call",
            "called",
            "named",
            "dubbed",
            "termed",
            "coined",
            "namely",
            "release",
            "create",
            "design");

    final String text;
    final long exact;
    final long lower;
    final long shape;
    final int flags;
    final int[] clusters;

    /** What the word adds to the scores of the labels; nothing where no model scored it. */
    final WordScores scores;

    private final boolean introducing;

    private Word(Word word, WordScores scores) {
        text = word.text;
        exact = word.exact;
        lower = word.lower;
        shape = word.shape;
        flags = word.flags;
        clusters = word.clusters;
        introducing = word.introducing;
        this.scores = scores;
    }

    private Word(String text, WordClusters clusters) {
        this.text = text;
        scores = WordScores.NONE;
        String folded = WordShape.digitsFolded(text);
        String small = folded.toLowerCase(Locale.ROOT);
        exact = FeatureHash.text(folded);
        lower = FeatureHash.text(small);
        shape = FeatureHash.text(WordShape.shape(text));
        flags = flags(text);
        introducing = INTRODUCING.contains(small);
        this.clusters = clusters.of(exact, lower);
    }

    static Word of(String text, WordClusters clusters) {
        return new Word(text, clusters);
    }

    Word withScores(WordScores sums) {
        return new Word(this, sums);
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

    /** Whether a name of the paper's own may follow: "we propose the ⟦Apt Net⟧". */
    boolean introduces() {
        return introducing;
    }

    /** Whether the word is a mark of one character. */
    boolean is(char mark) {
        return text.length() == 1 && text.charAt(0) == mark;
    }
}
