package dev.colophon.extractors.internal.tagger;

import dev.colophon.PaperField;

/**
 * Tells the features of each word of a paper. Training and tagging both read them here, in {@link WordFeatures} and in
 * {@link State}. A template is a number below 100, those of the window aside. Not thread-safe.
 */
public final class FeatureTemplates {

    /** How far the words that give features to a word may stand from it. */
    public static final int REACH = Seat.REACH;

    private static final int MOST_OTHERS = 4;
    private static final int LONGEST_RUN = 5;
    private static final int LEVEL = WordFeatures.LEVEL;

    private final PaperWords paper;
    private final PaperClues clues;
    private final NameRuns runs;
    private int start;
    private int end;
    private int part;

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
        part = title ? 0 : last ? 1 : first ? 2 : 3;
    }

    /** Gives all features of the word at a place of the sentence. */
    void add(int i, FeatureReceiver out) {
        for (int seat = 0; seat < Seat.WINDOW; seat++) {
            out.word(word(i + seat - Seat.REACH), seat);
        }
        addContext(i, out);
    }

    /** The text of the word at a place, empty outside the sentence. */
    public String text(int at) {
        return word(at).text;
    }

    /** Adds the features that the word at a place gives to one that stands some words before or after it. */
    public void addWord(int at, int offset, FeatureBuffer out) {
        out.word(word(at), offset + Seat.REACH);
    }

    /** The word at a place, or the empty word outside the sentence. */
    Word word(int at) {
        return paper.word(at, start, end);
    }

    /** Gives the features that do not come from one word of the window alone. */
    public void addContext(int i, FeatureReceiver out) {
        addPairs(i, out);
        addPlace(i, out);
        if (paper.word(i).looksLikeName()) {
            addRun(runs.start(i), runs.end(i), i, out);
            addPaper(i, out);
        }
    }

    private void addPairs(int i, FeatureReceiver out) {
        Word second = word(i - 2);
        Word before = word(i - 1);
        Word here = word(i);
        Word after = word(i + 1);
        out.add(30, FeatureHash.pair(before.lower, here.lower));
        out.add(31, FeatureHash.pair(here.lower, after.lower));
        out.add(32, FeatureHash.pair(second.lower, before.lower));
        out.add(33, FeatureHash.pair(after.lower, word(i + 2).lower));
        out.add(34, FeatureHash.pair(before.lower, after.lower));
        addBeside(before, here, after, out);
        out.shapes(before.shape, here.shape, after.shape);
        int cluster = here.cluster(LEVEL);
        out.add(40, FeatureHash.pair(before.cluster(LEVEL), cluster));
        out.add(41, FeatureHash.pair(cluster, after.cluster(LEVEL)));
        out.add(42, FeatureHash.pair(before.cluster(LEVEL), after.cluster(LEVEL)));
        out.word(word(i - 3), Seat.THIRD_BEFORE);
        out.word(word(i + 3), Seat.THIRD_AFTER);
    }

    /** The words beside with the shape of the word between them, which is the same for most words. */
    private static void addBeside(Word before, Word here, Word after, FeatureReceiver out) {
        if (here.shape == WordFeatures.PLAIN_SHAPE) {
            out.word(before, Seat.BEFORE_PLAIN);
            out.word(after, Seat.AFTER_PLAIN);
        } else {
            out.add(WordFeatures.BEFORE_SHAPE, FeatureHash.pair(before.lower, here.shape));
            out.add(WordFeatures.AFTER_SHAPE, FeatureHash.pair(here.shape, after.lower));
        }
    }

    /** What stands around the run of words with capitals that the word is in: "the ⟦Apt Bold Net⟧ model". */
    private void addRun(int from, int to, int i, FeatureReceiver out) {
        Word before = word(from - 1);
        Word after = word(to);
        out.word(before, Seat.BEFORE_RUN);
        out.word(after, Seat.AFTER_RUN);
        out.word(word(to - 1), Seat.LAST_OF_RUN);
        out.add(52, FeatureHash.pair(word(from - 2).lower, before.lower));
        out.add(53, FeatureHash.pair(after.lower, word(to + 1).lower));
        out.state(State.run(Math.min(LONGEST_RUN, to - from), Math.min(LONGEST_RUN, i - from)));
    }

    private void addPlace(int i, FeatureReceiver out) {
        int flags = paper.word(i).flags;
        out.state(State.place(part, i == start, clues.ofPlace(i), flags));
    }

    private void addPaper(int i, FeatureReceiver out) {
        int flags = paper.word(i).flags;
        int type = paper.type(i);
        out.state(State.wordClues(clues.ofWord(type), flags));
        out.state(State.count(clues.count(type), flags));
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
    private void addOther(int at, FeatureReceiver out) {
        int size = paper.size();
        out.word(paper.word(at - 1, 0, size), Seat.BEFORE_OTHER);
        out.word(paper.word(at + 1, 0, size), Seat.AFTER_OTHER);
        out.word(paper.word(runs.start(at) - 1, 0, size), Seat.BEFORE_OTHER_RUN);
        out.word(paper.word(runs.end(at), 0, size), Seat.AFTER_OTHER_RUN);
    }
}
