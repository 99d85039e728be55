package dev.colophon.extractors.internal.result;

import dev.colophon.Method;
import dev.colophon.MethodRole;
import dev.colophon.ResultKind;
import dev.colophon.extractors.internal.result.Item.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whose number it is: "81.2 (FooNet)", "FooNet reaches 81.2", "our method" for the proposed one. */
final class MethodBinder {

    /** No method of this sentence. */
    static final int NONE = -1;

    /** A method that the paper neither names nor proposes: "the best model", "human experts". */
    static final int FOREIGN = -2;

    private MethodBinder() {}

    /** The index of the method in the sentence whose number it is, {@link #NONE} or {@link #FOREIGN}. */
    static int find(Frame frame, int index, ResultKind kind, @Nullable Comparison comparison, boolean proposes) {
        int beside = beside(frame, index, kind);
        if (beside >= 0) {
            return beside;
        }
        int rival = kind == ResultKind.ABSOLUTE ? RivalNumbers.owner(frame, index) : NONE;
        if (rival != NONE) {
            return rival;
        }
        int partner = ParallelLists.partner(frame, index, Kind.METHOD);
        if (partner >= 0 && (kind == ResultKind.ABSOLUTE || isRole(frame, partner, MethodRole.PROPOSED))) {
            return partner;
        }
        int start = startOfChange(frame, index);
        return start >= 0 ? start : subject(frame, index, comparison, proposes);
    }

    /**
     * Whose number it is where its place alone says so: a level that is another's, one that a change starts from, a number whose
     * list is paired with a list of methods, "respectively" or "84.8/85.0", a level "achieved by FooNet". {@code owner} is what {@link #find} says.
     */
    static int certain(Anchor anchor, int owner) {
        Frame frame = anchor.frame();
        int rival = anchor.kind() == ResultKind.ABSOLUTE ? RivalNumbers.owner(frame, anchor.index()) : NONE;
        int other = rival == NONE ? startOfChange(frame, anchor.index()) : rival;
        if (owner < 0 || other != NONE) {
            return other;
        }
        boolean doer = owner > anchor.index()
                && anchor.kind() == ResultKind.ABSOLUTE
                && frame.at(owner - 1).is("by")
                && isDone(frame.at(owner - 2));
        boolean paired = (frame.containsAfter(anchor.index(), "respectively") || isSlashed(frame, anchor.index()))
                && ParallelLists.partner(frame, anchor.index(), Kind.METHOD) == owner;
        return doer || paired ? owner : NONE;
    }

    /** "84.8/85.0". */
    private static boolean isSlashed(Frame frame, int index) {
        return frame.is(index - 1, Kind.SLASH) || frame.is(index + 1, Kind.SLASH);
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

    /** "0.80 for FooNet", "4 GPU days obtained with FooNet", "34% improved for FooNet", "4.0%, achieved by FooNet". */
    private static int given(Frame frame, int index) {
        for (int i = index + 1; i < index + 10; i++) {
            Item item = frame.at(i);
            if (item.kind() == Kind.METHOD) {
                return isGiver(frame, i, index) ? i : NONE;
            }
            boolean passed = (item.kind() == Kind.QUANTITY && frame.at(i - 1).has(Cue.AND))
                    || (item.kind() == Kind.COMMA && isDone(frame.at(i + 1)));
            if ((item.kind() != Kind.WORD && !passed) || item.has(Cue.CLAUSE)) {
                return NONE;
            }
        }
        return NONE;
    }

    /** "achieved", "obtained". */
    private static boolean isDone(Item item) {
        return item.has(Cue.VERB) && item.lower().endsWith("ed");
    }

    private static boolean isGiver(Frame frame, int name, int index) {
        int i = name - 1;
        while (frame.at(i).has(Cue.DETERMINER) || frame.at(i).has(Cue.BASELINE_WORD)) {
            i--;
        }
        Item link = frame.at(i);
        return link.is("for")
                || link.is("by")
                || (link.is("using") && i > index + 1 && frame.at(i - 1).has(Cue.VERB));
    }

    /** "improves FooNet from 75.6%": the first level is the old one's. */
    private static int startOfChange(Frame frame, int index) {
        if (!frame.at(Qualifiers.start(frame, index) - 1).is("from")) {
            return NONE;
        }
        for (int i = index - 2; i > index - 8 && i > 0; i--) {
            if (frame.is(i, Kind.METHOD)
                    && (isObject(frame, i) || frame.at(i + 1).is("from"))) {
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
    private static int subject(Frame frame, int index, @Nullable Comparison comparison, boolean proposes) {
        int weak = NONE;
        boolean foreign = false;
        for (int i = index - 1; i >= 0; i--) {
            Item item = frame.at(i);
            if (item.kind() == Kind.METHOD
                    && !isCompared(frame, i)
                    && (comparison == null || comparison.index() != i)) {
                if (isRole(frame, i, MethodRole.PROPOSED) || acts(frame, i)) {
                    return frame.at(i - 1).has(Cue.AND) ? ParallelLists.listStart(frame, i, Kind.METHOD) : i;
                }
                weak = weak < 0 && !isRole(frame, i, MethodRole.COMPARED) ? i : weak;
            }
            if (item.has(Cue.OWN) && (i < 2 || isOwn(frame, i))) {
                return NONE;
            }
            foreign |= item.has(Cue.FOREIGN);
        }
        if (proposes) {
            return foreign ? FOREIGN : NONE;
        }
        return weak < 0 ? user(frame, index) : weak;
    }

    /** "this procedure reaches 73.9% using FooNet". */
    private static int user(Frame frame, int index) {
        for (int i = index + 1; i < frame.size(); i++) {
            Item before = frame.at(i - 1);
            if (before.is("compared") || before.has(Cue.COMPARISON)) {
                return NONE;
            }
            if (frame.is(i, Kind.METHOD)
                    && (before.is("using") || before.is("with") || before.is("by") || before.is("for"))) {
                return i;
            }
        }
        return NONE;
    }

    static boolean isRole(Frame frame, int index, MethodRole role) {
        return frame.at(index).entity() instanceof Method method && method.role() == role;
    }

    /** How a method stands in its sentence, one bit each: it acts, it is an aside, a thing compared, an object. */
    static int syntax(Frame frame, int index) {
        return (acts(frame, index) ? 1 : 0)
                | (isAside(frame, index) ? 2 : 0)
                | (isCompared(frame, index) ? 4 : 0)
                | (isObject(frame, index) ? 8 : 0);
    }

    /** "FooNet reaches", "FooNet (FN) and BarNet achieve". */
    private static boolean acts(Frame frame, int index) {
        if (isAside(frame, index)) {
            return false;
        }
        int next = index + 1;
        if (frame.is(next, Kind.OPEN)) {
            while (next < index + 5 && !frame.is(next, Kind.CLOSE)) {
                next++;
            }
            next++;
        }
        for (int i = next; i < next + 3; i++) {
            if (FiniteVerbs.isVerb(frame, i)) {
                return true;
            }
            if (frame.at(i).has(Cue.STOP) || frame.at(i).kind() != Kind.WORD) {
                return i == next && frame.at(i).has(Cue.AND);
            }
        }
        return false;
    }

    private static boolean isOwn(Frame frame, int index) {
        Item next = frame.at(index + 1);
        return next.has(Cue.GENERIC_METHOD)
                || next.has(Cue.VERB)
                || frame.at(index + 2).has(Cue.GENERIC_METHOD);
    }

    /** "with FooNet", "on FooNet", "improves FooNet": the method is where or what, not who. */
    private static boolean isAside(Frame frame, int index) {
        int first = ParallelLists.listStart(frame, index, Kind.METHOD);
        int i = first - 1;
        while (i > first - 3 && frame.at(i).has(Cue.DETERMINER)) {
            i--;
        }
        Item before = frame.at(i);
        return (before.has(Cue.PREPOSITION) && !isPossessor(frame, i)) || isObject(frame, first);
    }

    /** "the accuracy of FooNet falls" is about FooNet. */
    private static boolean isPossessor(Frame frame, int of) {
        return frame.at(of).is("of")
                && (frame.is(of - 1, Kind.METRIC) || frame.at(of - 1).has(Cue.WHOLE_NOUN));
    }

    static boolean isCompared(Frame frame, int index) {
        if (frame.at(index + 1).is("by") && Chains.isSeparator(frame.at(index - 1))) {
            return true;
        }
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
    static @Nullable Method proposed(List<Method> methods) {
        for (Method method : methods) {
            if (method.role() == MethodRole.PROPOSED) {
                return method;
            }
        }
        return null;
    }
}
