package dev.colophon.extractors.internal.result;

import dev.colophon.MethodRole;
import dev.colophon.extractors.internal.result.Item.Kind;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a number is compared with: "than X", "over the strongest baseline", "outperforms X by", "compared to X". */
final class BaselineBinder {

    private static final int LONGEST = 7;
    private static final Set<Kind> PHRASE_KINDS = EnumSet.of(Kind.WORD, Kind.METRIC, Kind.TASK, Kind.DATASET);

    private BaselineBinder() {}

    /** The comparison that holds for a number, or null. */
    static @Nullable Comparison find(Frame frame, int index) {
        int partner = ParallelLists.partner(frame, index, Kind.METHOD);
        if (partner >= 0
                && !MethodBinder.isRole(frame, partner, MethodRole.PROPOSED)
                && KindRules.followsBy(frame, index)) {
            return new Comparison(partner, frame.surface(partner, partner));
        }
        for (int i = index + 1; i < frame.size(); i++) {
            Item item = frame.at(i);
            if (item.kind() == Kind.BREAK || item.has(Cue.CLAUSE)) {
                break;
            }
            int after = afterMarker(frame, i);
            if (after > 0) {
                Comparison comparison = read(frame, after);
                if (comparison != null) {
                    return comparison;
                }
            }
        }
        for (int i = index - 1; i >= 0; i--) {
            if (frame.is(i, Kind.METHOD) && frame.at(i + 1).is("by") && Chains.isSeparator(frame.at(i - 1))) {
                return new Comparison(i, frame.surface(i, i));
            }
            int after =
                    frame.at(i).has(Cue.BEAT_VERB) && !frame.at(i).has(Cue.CHANGE_VERB) ? i + 1 : afterMarker(frame, i);
            if (after > 0 && after < index) {
                Comparison comparison = read(frame, after);
                if (comparison != null) {
                    return comparison;
                }
            }
            if (frame.at(i).kind() == Kind.BREAK && !frame.at(i).is(":")) {
                break;
            }
        }
        return null;
    }

    /** The index behind a marker of comparison that stands at an index, or 0. */
    static int afterMarker(Frame frame, int i) {
        Item item = frame.at(i);
        Item next = frame.at(i + 1);
        if ((item.is("compared") && (next.is("to") || next.is("with"))) || (item.is("relative") && next.is("to"))) {
            return i + 2;
        }
        if (item.has(Cue.COMPARISON) && next.kind() != Kind.QUANTITY) {
            return i + 1;
        }
        if (item.is("as") && frame.at(i - 2).is("as")) {
            return i + 1;
        }
        return item.has(Cue.BEAT_VERB) && !item.has(Cue.CHANGE_VERB) ? i + 1 : 0;
    }

    private static @Nullable Comparison read(Frame frame, int marked) {
        int from = frame.at(marked).is("that") && frame.at(marked + 1).is("of") ? marked + 2 : marked;
        int end = from;
        boolean word = false;
        while (end < frame.size() && end - from < LONGEST) {
            Item item = frame.at(end);
            if (item.kind() == Kind.METHOD) {
                return new Comparison(end, frame.surface(end, end));
            }
            if (!PHRASE_KINDS.contains(item.kind())
                    || (item.has(Cue.STOP) && !item.has(Cue.DETERMINER))
                    || (item.has(Cue.VERB) && !item.has(Cue.BASELINE_WORD) && end > from + 1)) {
                break;
            }
            word |= !item.has(Cue.STOP);
            end++;
        }
        int first = from;
        while (first < end && frame.at(first).has(Cue.DETERMINER)) {
            first++;
        }
        return word && first < end ? new Comparison(-1, frame.surface(first, end - 1)) : null;
    }
}
