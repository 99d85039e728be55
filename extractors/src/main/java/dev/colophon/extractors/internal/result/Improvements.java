package dev.colophon.extractors.internal.result;

import dev.colophon.Direction;
import dev.colophon.extractors.internal.result.Item.Kind;
import org.jspecify.annotations.Nullable;

/** Tells whether a difference or a factor is a gain: by the word of change and by which way the measure is better. */
final class Improvements {

    private static final int REACH = 16;

    private Improvements() {}

    /** Whether the change is for the better; null where the text leaves it open. */
    static @Nullable Boolean of(Frame frame, int index, @Nullable Direction direction) {
        Item word = changeWord(frame, index);
        if (word != null && word.has(Cue.GAIN)) {
            return true;
        }
        if (word != null && word.has(Cue.LOSS)) {
            return false;
        }
        int change = sign(frame.quantity(index), word);
        return (change == 0 || direction == null) ? null : change > 0 == (direction == Direction.HIGHER);
    }

    private static int sign(Quantity quantity, @Nullable Item word) {
        if (quantity.isSigned()) {
            return quantity.sign() == '+' ? 1 : -1;
        }
        if (word == null) {
            return 0;
        }
        return word.has(Cue.UP) ? 1 : word.has(Cue.DOWN) ? -1 : 0;
    }

    /** "a 3% DROP", "20% FEWER calls", "3 points ABOVE X", "REDUCES calls by 20%", "a GAIN of 2 points". */
    private static @Nullable Item changeWord(Frame frame, int index) {
        int last = ParallelLists.end(frame, index);
        for (int i = last + 1; i < last + 6; i++) {
            Item item = frame.at(i);
            if (item.has(Cue.COMPARATIVE) || item.has(Cue.CHANGE_NOUN) || isDirectedComparison(item)) {
                return item;
            }
            if ((item.kind() != Kind.WORD && !item.isName()) || item.has(Cue.PREPOSITION) || item.has(Cue.VERB)) {
                break;
            }
        }
        for (int i = index - 1; i >= 0 && i > index - REACH; i--) {
            Item item = frame.at(i);
            if (item.has(Cue.CHANGE_VERB) || item.has(Cue.CHANGE_NOUN) || item.has(Cue.BEAT_VERB)) {
                return item;
            }
            if (item.kind() == Kind.BREAK && !item.is(":")) {
                return null;
            }
        }
        return null;
    }

    private static boolean isDirectedComparison(Item item) {
        return item.has(Cue.COMPARISON) && (item.has(Cue.UP) || item.has(Cue.DOWN));
    }
}
