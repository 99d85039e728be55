package dev.colophon.extractors.internal.tagger;

/** The runs of neighbouring words of a sentence that all look like names: "the ⟦Apt Bold Net⟧ model". Immutable. */
final class NameRuns {

    private final int[] starts;
    private final int[] ends;

    NameRuns(PaperWords paper) {
        starts = new int[paper.size()];
        ends = new int[paper.size()];
        for (int s = 0; s < paper.sentenceCount(); s++) {
            find(paper, paper.sentenceStart(s), paper.sentenceStart(s + 1));
        }
    }

    private void find(PaperWords paper, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean goesOn = i > from && joined(paper, i - 1);
            starts[i] = goesOn ? starts[i - 1] : i;
        }
        for (int i = to - 1; i >= from; i--) {
            boolean goesOn = i + 1 < to && joined(paper, i);
            ends[i] = goesOn ? ends[i + 1] : i + 1;
        }
    }

    private static boolean joined(PaperWords paper, int i) {
        return paper.word(i).looksLikeName() && paper.word(i + 1).looksLikeName();
    }

    /** Where the run of the word at a place starts; a word that looks like no name is a run of its own. */
    int start(int place) {
        return starts[place];
    }

    /** The place after the last word of the run. */
    int end(int place) {
        return ends[place];
    }
}
