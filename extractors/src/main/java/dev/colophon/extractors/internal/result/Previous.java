package dev.colophon.extractors.internal.result;

import dev.colophon.extractors.internal.result.Item.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What the rules bound the number before this one to.
 *
 * @param relation how this number follows that one, 0 where there is none
 * @param option what that one was bound to, or null where there is none
 */
record Previous(int relation, @Nullable Option option) {

    private static final int LIST = 1;
    private static final int CHANGE = 2;
    private static final int BRACKET = 3;
    private static final int SAME_UNIT = 4;
    private static final int OTHER_UNIT = 5;
    private static final int LAST_SENTENCE = 6;
    private static final int EARLIER = 7;

    static final Previous NONE = new Previous(0, null);

    /** How a number follows another: listed with it, as the end of its change, in a bracket behind it, or farther away. */
    static int relation(Anchor number, Anchor before) {
        Frame frame = number.frame();
        if (!isSame(frame, before.frame())) {
            return frame.sentence().index() - before.frame().sentence().index() <= 1 ? LAST_SENTENCE : EARLIER;
        }
        int first = Qualifiers.start(frame, number.index()) - 1;
        if (Chains.previousInList(frame, number.index()) == before.index()) {
            return LIST;
        }
        if (frame.at(first).is("to") && first - before.index() <= 2) {
            return CHANGE;
        }
        if (frame.is(first, Kind.OPEN) && first - before.index() <= 3) {
            return BRACKET;
        }
        return frame.quantity(number.index()).sameUnit(frame.quantity(before.index())) ? SAME_UNIT : OTHER_UNIT;
    }

    /** Slices of one long sentence count their items anew, so that two of them are never the same. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Frame one, Frame other) {
        return one == other;
    }

    /** The phrase that it was bound to, or null. */
    @Nullable
    String text() {
        return option == null ? null : option.text();
    }

    /** The value of the feature for an option: whether it is the same, something else, or something after nothing. */
    int value(Frame frame, Option other) {
        if (option == null) {
            return 0;
        }
        if (option.isNothing()) {
            return relation * 4 + (other.isNothing() ? 0 : 2);
        }
        return relation * 4 + (other.isNothing() ? 3 : isSame(option, frame, other) ? 0 : 1);
    }

    private static boolean isSame(Option before, Frame frame, Option other) {
        return (before.entity() != null && before.entity() == other.entity()) || other.says(frame, before.text());
    }
}
