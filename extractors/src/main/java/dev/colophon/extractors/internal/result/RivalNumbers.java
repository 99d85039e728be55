package dev.colophon.extractors.internal.result;

import dev.colophon.extractors.internal.result.Item.Kind;

/** Knows the levels that are another's: "12 ms versus 23 ms", "outperforms the prior best (65.5)", "surpassing FooNet (61.2)". */
final class RivalNumbers {

    private RivalNumbers() {}

    /** The index of the rival whose level a number is, {@link MethodBinder#FOREIGN} for one without name, or {@link MethodBinder#NONE}. */
    static int owner(Frame frame, int index) {
        int before = Qualifiers.start(frame, index) - 1;
        if (isVersus(frame, before)) {
            return named(frame, index);
        }
        return frame.is(before, Kind.OPEN) ? beaten(frame, before) : MethodBinder.NONE;
    }

    private static boolean isVersus(Frame frame, int before) {
        Item item = frame.at(before);
        return item.is("versus")
                || item.is("vs")
                || item.is("vs.")
                || item.is("than")
                || (item.is("to") && frame.at(before - 1).is("compared"));
    }

    private static int named(Frame frame, int index) {
        for (int i = index + 1; i < index + 4; i++) {
            if (frame.is(i, Kind.METHOD)) {
                return i;
            }
        }
        for (int i = index - 1; i > 0; i--) {
            if (frame.is(i, Kind.METHOD) && MethodBinder.isCompared(frame, i)) {
                return i;
            }
        }
        return MethodBinder.FOREIGN;
    }

    /** "exceeding all baselines (0.81)": the parenthesis explains what is beaten. */
    private static int beaten(Frame frame, int open) {
        int name = MethodBinder.FOREIGN;
        for (int i = open - 1; i >= 0 && i > open - 8; i--) {
            Item item = frame.at(i);
            name = item.kind() == Kind.METHOD && name < 0 ? i : name;
            if ((item.has(Cue.BEAT_VERB) && !item.has(Cue.CHANGE_VERB)) || BaselineBinder.afterMarker(frame, i) > 0) {
                return name;
            }
            if ((item.kind() != Kind.WORD && item.kind() != Kind.METHOD)
                    || item.has(Cue.VERB)
                    || (item.has(Cue.STOP) && !item.has(Cue.DETERMINER))) {
                return MethodBinder.NONE;
            }
        }
        return MethodBinder.NONE;
    }
}
