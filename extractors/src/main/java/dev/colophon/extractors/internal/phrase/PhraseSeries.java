package dev.colophon.extractors.internal.phrase;

import dev.colophon.extractors.internal.lexicon.WordSet;
import java.util.ArrayList;
import java.util.List;

/** Sees which phrases of a sentence stand in one list: "PSNR, SSIM and visual quality". For one thread. */
public final class PhraseSeries {

    private static final WordSet JOINTS = WordSet.of(",", ";", "and", "or", "/", "&", "as", "well", "both", "the");
    private static final int LONGEST_JOINT = 4;

    private final SentenceView sentence;
    private final List<Candidate> members = new ArrayList<>();
    private int last = -1;
    private boolean listed;
    private boolean several;

    /**
     * Starts with a sentence.
     *
     * @param sentence where the phrases stand
     */
    public PhraseSeries(SentenceView sentence) {
        this.sentence = sentence;
    }

    /**
     * Adds candidates that end at the same place, in the order of the text.
     *
     * @param candidates at least one
     * @param start where the longest of them starts
     * @param known whether one of them is a listed name
     */
    public void add(List<Candidate> candidates, int start, boolean known) {
        if (last >= 0 && isJoint(last, start)) {
            several = true;
        } else {
            finish();
        }
        members.addAll(candidates);
        listed |= known;
        last = candidates.get(0).end();
    }

    private boolean isJoint(int from, int to) {
        boolean joined = to > from && to - from <= LONGEST_JOINT;
        for (int i = from; joined && i < to; i++) {
            joined = sentence.isIn(i, JOINTS);
        }
        return joined;
    }

    /** Ends the list that is open. */
    public void finish() {
        if (several) {
            for (Candidate member : members) {
                member.is(Trait.IN_SERIES).is(listed ? Trait.SERIES_LISTED.bit() : 0);
            }
        }
        members.clear();
        listed = false;
        several = false;
    }
}
