package dev.colophon.extractors.internal.result;

import dev.colophon.Method;
import dev.colophon.MethodRole;
import dev.colophon.ResultKind;
import dev.colophon.extractors.internal.result.Item.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whose number it is: "81.2 (FooNet)", "FooNet reaches 81.2", "our method" for the proposed one. */
final class MethodBinder {

    private MethodBinder() {}

    /** The index of the method in the sentence whose number it is, or -1. */
    static int find(Frame frame, int index, ResultKind kind, @Nullable Comparison comparison) {
        int beside = beside(frame, index, kind);
        if (beside >= 0) {
            return beside;
        }
        int partner = ParallelLists.partner(frame, index, Kind.METHOD);
        if (partner >= 0 && kind == ResultKind.ABSOLUTE) {
            return partner;
        }
        return subject(frame, index, comparison);
    }

    /** "58% (FooNet)", "(FooNet, 87.7%)", "0.80 for FooNet", "FooNet's 45%", "(FooNet: 56%)". */
    private static int beside(Frame frame, int index, ResultKind kind) {
        if (frame.is(index + 1, Kind.OPEN) && frame.is(index + 2, Kind.METHOD)) {
            return index + 2;
        }
        int before = Qualifiers.start(frame, index) - 1;
        Item left = frame.at(before);
        if ((left.kind() == Kind.COMMA || left.is(":") || left.kind() == Kind.OPEN)
                && frame.is(before - 1, Kind.METHOD)
                && (left.kind() == Kind.OPEN || frame.is(before - 2, Kind.OPEN))) {
            return before - 1;
        }
        boolean given = frame.at(index + 1).is("for") || frame.at(index + 1).is("by");
        if (kind == ResultKind.ABSOLUTE && given) {
            for (int i = index + 2; i < index + 5; i++) {
                if (frame.is(i, Kind.METHOD)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The nearest method before the number that is not what it is compared with. */
    private static int subject(Frame frame, int index, @Nullable Comparison comparison) {
        for (int i = index - 1; i >= 0; i--) {
            Item item = frame.at(i);
            if (item.kind() == Kind.METHOD
                    && !isCompared(frame, i)
                    && (comparison == null || comparison.index() != i)) {
                return i;
            }
            if (item.has(Cue.GENERIC_METHOD)
                    && (frame.at(i - 1).is("our")
                            || frame.at(i - 1).is("proposed")
                            || frame.at(i - 1).is("this"))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isCompared(Frame frame, int index) {
        for (int i = index - 1; i >= 0 && i > index - 6; i--) {
            if (BaselineBinder.afterMarker(frame, i) > 0) {
                return true;
            }
            Item item = frame.at(i);
            if (item.kind() == Kind.QUANTITY || item.kind() == Kind.BREAK || item.has(Cue.VERB)) {
                return false;
            }
        }
        return false;
    }

    /** The first method that the paper proposes, or null. */
    static @Nullable String proposed(List<Method> methods) {
        for (Method method : methods) {
            if (method.role() == MethodRole.PROPOSED) {
                return method.name();
            }
        }
        return null;
    }
}
