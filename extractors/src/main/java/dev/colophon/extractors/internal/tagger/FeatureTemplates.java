package dev.colophon.extractors.internal.tagger;

import dev.colophon.PaperField;

/**
 * Tells the features of each word of a paper. Training and tagging both read them here. A template is a number below 100,
 * those of {@link WordFeatures} aside. Not thread-safe.
 */
public final class FeatureTemplates {

    /** How far the words that give features to a word may stand from it. */
    public static final int REACH = Word.REACH;

    private static final int MOST_OTHERS = 4;
    private static final int LONGEST_RUN = 5;
    private static final int LEVEL = 1;

    private final PaperWords paper;
    private final PaperClues clues;
    private final NameRuns runs;
    private int start;
    private int end;
    private long place;

    /** The features of a paper. */
    public FeatureTemplates(PaperWords paper) {
        this.paper = paper;
        clues = new PaperClues(paper);
        runs = new NameRuns(paper);
    }

    /** Turns to a sentence. */
    public void sentence(int sentence) {
        start = paper.sentenceStart(sentence);
        end = paper.sentenceStart(sentence + 1);
        boolean title = paper.field(sentence) == PaperField.TITLE;
        boolean last = sentence == paper.sentenceCount() - 1;
        boolean first = sentence > 0 && paper.field(sentence - 1) == PaperField.TITLE;
        place = title ? 0 : last ? 1 : first ? 2 : 3;
    }

    /** Adds all features of the word at a place of the sentence. */
    void add(int i, FeatureBuffer out) {
        for (int offset = -Word.REACH; offset <= Word.REACH; offset++) {
            WordFeatures.add(word(i + offset), offset, out);
        }
        addContext(i, out);
    }

    /** The text of the word at a place, empty outside the sentence. */
    public String text(int at) {
        return word(at).text;
    }

    /** Adds the features that the word at a place gives to one that stands some words before or after it. */
    public void addWord(int at, int offset, FeatureBuffer out) {
        WordFeatures.add(word(at), offset, out);
    }

    /** The word at a place, or the empty word outside the sentence. */
    Word word(int at) {
        return paper.word(at, start, end);
    }

    /** Adds the features that are more than one word's. */
    public void addContext(int i, FeatureBuffer out) {
        addPairs(i, out);
        addPlace(i, out);
        if (paper.word(i).looksLikeName()) {
            addRun(runs.start(i), runs.end(i), i, out);
            addPaper(i, out);
        }
    }

    private void addPairs(int i, FeatureBuffer out) {
        Word before = word(i - 1);
        Word here = word(i);
        Word after = word(i + 1);
        out.add(30, FeatureHash.pair(before.lower, here.lower));
        out.add(31, FeatureHash.pair(here.lower, after.lower));
        out.add(32, FeatureHash.pair(word(i - 2).lower, before.lower));
        out.add(33, FeatureHash.pair(after.lower, word(i + 2).lower));
        out.add(34, FeatureHash.pair(before.lower, after.lower));
        out.add(35, FeatureHash.pair(before.lower, here.shape));
        out.add(36, FeatureHash.pair(here.shape, after.lower));
        out.add(37, FeatureHash.pair(before.shape, here.shape));
        out.add(38, FeatureHash.pair(here.shape, after.shape));
        out.add(39, FeatureHash.pair(FeatureHash.pair(before.shape, here.shape), after.shape));
        out.add(40, FeatureHash.pair(before.cluster(LEVEL), here.cluster(LEVEL)));
        out.add(41, FeatureHash.pair(here.cluster(LEVEL), after.cluster(LEVEL)));
        out.add(42, FeatureHash.pair(before.cluster(LEVEL), after.cluster(LEVEL)));
        out.add(43, word(i - 3).cluster(LEVEL));
        out.add(44, word(i + 3).cluster(LEVEL));
    }

    /** What stands around the run of words with capitals that the word is in: "the ⟦Apt Bold Net⟧ model". */
    private void addRun(int from, int to, int i, FeatureBuffer out) {
        Word before = word(from - 1);
        Word after = word(to);
        Word last = word(to - 1);
        out.add(50, before.lower);
        out.add(51, after.lower);
        out.add(52, FeatureHash.pair(word(from - 2).lower, before.lower));
        out.add(53, FeatureHash.pair(after.lower, word(to + 1).lower));
        out.add(54, FeatureHash.pair(Math.min(LONGEST_RUN, to - from), Math.min(LONGEST_RUN, i - from)));
        out.add(55, before.cluster(LEVEL));
        out.add(56, after.cluster(LEVEL));
        out.add(57, last.lower);
        out.add(58, last.cluster(LEVEL));
    }

    private void addPlace(int i, FeatureBuffer out) {
        int flags = paper.word(i).flags;
        out.add(70, place);
        out.add(71, FeatureHash.pair(place, flags));
        if (i == start) {
            out.add(73, flags);
        }
        int clue = clues.ofPlace(i);
        out.add(74, clue);
        for (int rest = clue; rest != 0; rest &= rest - 1) {
            int bit = Integer.lowestOneBit(rest);
            out.add(75, bit);
            out.add(76, FeatureHash.pair(bit, flags));
        }
    }

    private void addPaper(int i, FeatureBuffer out) {
        int flags = paper.word(i).flags;
        int type = paper.type(i);
        int clue = clues.ofWord(type);
        out.add(80, clue);
        out.add(81, clues.count(type));
        out.add(82, FeatureHash.pair(clues.count(type), flags));
        for (int rest = clue; rest != 0; rest &= rest - 1) {
            int bit = Integer.lowestOneBit(rest);
            out.add(83, bit);
            out.add(84, FeatureHash.pair(bit, flags));
        }
        out.add(85, clues.longFormHead(type));
        int others = 0;
        for (int at = paper.firstOfType(type); at >= 0 && others < MOST_OTHERS; at = paper.nextOfType(at)) {
            if (at != i) {
                addOther(at, out);
                others++;
            }
        }
    }

    /** What stands around another mention of the same word: "the Xyz dataset" there makes "Xyz" a dataset here. */
    private void addOther(int at, FeatureBuffer out) {
        int size = paper.size();
        Word before = paper.word(runs.start(at) - 1, 0, size);
        Word after = paper.word(runs.end(at), 0, size);
        out.add(90, paper.word(at - 1, 0, size).lower);
        out.add(91, paper.word(at + 1, 0, size).lower);
        out.add(92, before.lower);
        out.add(93, after.lower);
        out.add(94, before.cluster(LEVEL));
        out.add(95, after.cluster(LEVEL));
    }
}
