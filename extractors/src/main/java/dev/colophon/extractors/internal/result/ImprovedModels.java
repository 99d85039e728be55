package dev.colophon.extractors.internal.result;

import dev.colophon.MethodRole;
import dev.colophon.ResultKind;
import dev.colophon.extractors.internal.result.Item.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the model that a method was put on, which its change is compared with: "improves FernGPT by 3%", "a 3% gain on FernGPT". */
final class ImprovedModels {

    private static final int REACH = 7;

    /** No clause is longer, lest endless sentences take endless time. */
    private static final int LONGEST_CLAUSE = 60;

    private ImprovedModels() {}

    /** What a change or the level that it ends at is compared with, or null. */
    static @Nullable Comparison find(Frame frame, int index, ResultKind kind) {
        boolean end = kind == ResultKind.ABSOLUTE;
        if (end && !endsChange(frame, index)) {
            return null;
        }
        int model = end ? -1 : host(frame, index);
        model = model < 0 ? object(frame, index) : model;
        return model < 0 ? null : new Comparison(model, frame.surface(model, model));
    }

    /** "from 35.6% to 46.7%". */
    private static boolean endsChange(Frame frame, int index) {
        return frame.at(Qualifiers.start(frame, index) - 1).is("to");
    }

    /** "3% gain on the FernGPT model". */
    private static int host(Frame frame, int index) {
        for (int i = index + 1; i < index + REACH; i++) {
            Item item = frame.at(i);
            if (item.is("on") || item.is("for")) {
                int model = frame.at(i + 1).has(Cue.DETERMINER) ? i + 2 : i + 1;
                return isModel(frame, model) ? model : -1;
            }
            if ((item.kind() != Kind.WORD && item.kind() != Kind.METRIC) || item.has(Cue.STOP)) {
                return -1;
            }
        }
        return -1;
    }

    /** "raises the accuracy of FernGPT from", "boosts FernGPT by", "applied to FernGPT, it gains". */
    private static int object(Frame frame, int index) {
        for (int i = index - 1; i > 0 && i > index - LONGEST_CLAUSE; i--) {
            Item item = frame.at(i);
            if (item.kind() == Kind.BREAK || item.has(Cue.CLAUSE)) {
                return -1;
            }
            if (isModel(frame, i) && (isChanged(frame, i) || isApplied(frame, i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isChanged(Frame frame, int model) {
        for (int i = model - 1; i > model - REACH && i >= 0; i--) {
            Item item = frame.at(i);
            if (item.has(Cue.CHANGE_VERB)) {
                return true;
            }
            if ((item.kind() != Kind.WORD && item.kind() != Kind.METRIC)
                    || item.has(Cue.COMPARISON)
                    || item.has(Cue.CLAUSE)
                    || (item.has(Cue.PREPOSITION) && !item.is("of"))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isApplied(Frame frame, int model) {
        int to = frame.at(model - 1).has(Cue.DETERMINER) ? model - 2 : model - 1;
        return frame.at(to).is("to") && frame.at(to - 1).is("applied");
    }

    private static boolean isModel(Frame frame, int index) {
        return frame.is(index, Kind.METHOD) && !MethodBinder.isRole(frame, index, MethodRole.PROPOSED);
    }
}
