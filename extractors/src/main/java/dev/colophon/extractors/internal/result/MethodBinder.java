package dev.colophon.extractors.internal.result;

import dev.colophon.Method;
import dev.colophon.MethodRole;
import dev.colophon.ResultKind;
import dev.colophon.extractors.internal.result.Item.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whose number it is: "81.2 (FooNet)", "FooNet reaches 81.2", "our method" for the proposed one. */
final class MethodBinder {

    /** No method of this sentence. */
    static final int NONE = -1;

    /** A method that the paper neither names nor proposes: "the best model", "human experts". */
    static final int FOREIGN = -2;

    private static final Set<String> FOREIGN_WORDS = Set.of(
            "best",
            "strongest",
            "best-performing",
            "frontier",
            "leading",
            "existing",
            "current",
            "top",
            "humans",
            "human",
            "participants",
            "models",
            "llms",
            "experts");

    private static final Set<String> OWN_WORDS = Set.of("our", "we", "proposed", "it", "its", "this");

    private MethodBinder() {}

    /** The index of the method in the sentence whose number it is, {@link #NONE} or {@link #FOREIGN}. */
    static int find(Frame frame, int index, ResultKind kind, @Nullable Comparison comparison) {
        int beside = beside(frame, index, kind);
        if (beside >= 0) {
            return beside;
        }
        int partner = ParallelLists.partner(frame, index, Kind.METHOD);
        if (partner >= 0 && kind == ResultKind.ABSOLUTE) {
            return partner;
        }
        int start = startOfChange(frame, index);
        return start >= 0 ? start : subject(frame, index, comparison);
    }

    /** "58% (FooNet)", "(FooNet, 87.7%)", "0.80 for FooNet", "FooNet's 45%", "(FooNet: 56%)", "FooNet (45%)". */
    private static int beside(Frame frame, int index, ResultKind kind) {
        if (frame.is(index + 1, Kind.OPEN) && frame.is(index + 2, Kind.METHOD)) {
            return index + 2;
        }
        int before = Qualifiers.start(frame, index) - 1;
        Item left = frame.at(before);
        if (left.kind() == Kind.METHOD && kind == ResultKind.ABSOLUTE) {
            return before;
        }
        if (left.kind() == Kind.OPEN) {
            int name = frame.is(before - 1, Kind.METHOD) ? before - 1 : before - 2;
            return frame.is(name, Kind.METHOD) ? name : NONE;
        }
        boolean listed = left.kind() == Kind.COMMA || left.is(":");
        if (listed && frame.is(before - 1, Kind.METHOD) && frame.is(before - 2, Kind.OPEN)) {
            return before - 1;
        }
        return kind == ResultKind.ABSOLUTE ? given(frame, index) : NONE;
    }

    private static int given(Frame frame, int index) {
        Item next = frame.at(index + 1);
        if (!next.is("for") && !next.is("by")) {
            return NONE;
        }
        for (int i = index + 2; i < index + 5; i++) {
            if (frame.is(i, Kind.METHOD)) {
                return i;
            }
        }
        return NONE;
    }

    /** "improves FooNet from 75.6%": the first level is the old one's. */
    private static int startOfChange(Frame frame, int index) {
        if (!frame.at(Qualifiers.start(frame, index) - 1).is("from")) {
            return NONE;
        }
        for (int i = index - 2; i > index - 8 && i > 0; i--) {
            if (frame.is(i, Kind.METHOD) && isObject(frame, i)) {
                return i;
            }
        }
        return NONE;
    }

    private static boolean isObject(Frame frame, int index) {
        int i = index - 1;
        while (i > index - 3 && (frame.at(i).has(Cue.DETERMINER) || frame.at(i).has(Cue.BASELINE_WORD))) {
            i--;
        }
        return frame.at(i).has(Cue.CHANGE_VERB)
                || frame.at(i).has(Cue.BEAT_VERB)
                || frame.at(i).has(Cue.KEEP_VERB);
    }

    /** The nearest method before the number that acts: "FooNet reaches", not "with FooNet" and not "than FooNet". */
    private static int subject(Frame frame, int index, @Nullable Comparison comparison) {
        int weak = NONE;
        boolean foreign = false;
        for (int i = index - 1; i >= 0; i--) {
            Item item = frame.at(i);
            if (item.kind() == Kind.METHOD
                    && !isCompared(frame, i)
                    && (comparison == null || comparison.index() != i)) {
                if (!isAside(frame, i)) {
                    return ParallelLists.listStart(frame, i, Kind.METHOD);
                }
                weak = weak < 0 ? i : weak;
            }
            if (OWN_WORDS.contains(item.lower()) && (i < 2 || isOwn(frame, i))) {
                return NONE;
            }
            foreign |= FOREIGN_WORDS.contains(item.lower());
        }
        if (foreign) {
            return weak >= 0 ? weak : FOREIGN;
        }
        return weak >= 0 && !hasProposedVoice(frame) ? weak : NONE;
    }

    private static boolean isOwn(Frame frame, int index) {
        Item next = frame.at(index + 1);
        return next.has(Cue.GENERIC_METHOD)
                || next.has(Cue.VERB)
                || frame.at(index + 2).has(Cue.GENERIC_METHOD);
    }

    private static boolean hasProposedVoice(Frame frame) {
        return false;
    }

    /** "with FooNet", "on FooNet", "improves FooNet": the method is where or what, not who. */
    private static boolean isAside(Frame frame, int index) {
        int first = ParallelLists.listStart(frame, index, Kind.METHOD);
        int i = first - 1;
        while (i > first - 3 && frame.at(i).has(Cue.DETERMINER)) {
            i--;
        }
        Item before = frame.at(i);
        return before.has(Cue.PREPOSITION) || isObject(frame, first);
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
