package dev.colophon.extractors.internal.result;

import dev.colophon.ResultKind;

/**
 * A number whose measure, dataset and method are looked for.
 *
 * @param frame its sentence
 * @param index its item
 * @param kind what it tells
 * @param left the item where the list begins that it stands in, qualifier included
 * @param right the item where its list ends
 * @param unit the class of its unit
 */
record Anchor(Frame frame, int index, ResultKind kind, int left, int right, UnitClass unit) {

    static Anchor of(Frame frame, int index, ResultKind kind) {
        int first = Chains.firstInList(frame, index);
        return new Anchor(
                frame,
                index,
                kind,
                Qualifiers.start(frame, first),
                ParallelLists.end(frame, index),
                UnitClass.of(frame.quantity(index)));
    }

    Item before() {
        return frame.at(left - 1);
    }

    Item after() {
        return frame.at(right + 1);
    }

    boolean isBefore(int item) {
        return item < index;
    }
}
