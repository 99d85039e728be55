package dev.colophon.extractors.internal.result;

import dev.colophon.ResultKind;
import dev.colophon.extractors.internal.result.Item.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether a number is a level, a difference or a factor. */
final class KindRules {

    private static final Set<String> RATIO_ADJECTIVES = Set.of("relative", "original", "full", "normalized");

    private KindRules() {}

    /** The kind of a number by its own words, or null where only its neighbours can tell. */
    static @Nullable ResultKind own(Frame frame, int index) {
        Quantity quantity = frame.quantity(index);
        if (quantity.is(Unit.Kind.FACTOR)) {
            return ResultKind.RATIO;
        }
        if (quantity.is(Unit.Kind.POINTS) || quantity.isSigned()) {
            return isSignedLevel(frame, index) ? ResultKind.ABSOLUTE : ResultKind.DELTA;
        }
        if (isEndOfChange(frame, index)) {
            return ResultKind.ABSOLUTE;
        }
        boolean percent = quantity.is(Unit.Kind.PERCENT);
        if (percent && isWithin(frame, index)) {
            return ResultKind.DELTA;
        }
        if (percent && isRelativeLevel(frame, index)) {
            return ResultKind.RATIO;
        }
        return isChange(frame, index) ? ResultKind.DELTA : partOrLevel(frame, index);
    }

    private static boolean isChange(Frame frame, int index) {
        return followsBy(frame, index)
                || precedesChange(frame, index)
                || followsChangeNoun(frame, index)
                || followsChangeVerb(frame, index);
    }

    /** "r = -0.27" and "sensitivity is -1.3 %/K" are levels, "Δ = -0.27" is none. */
    private static boolean isSignedLevel(Frame frame, int index) {
        Item name = frame.at(index - 2);
        if (frame.quantity(index).sign() == '-' && frame.at(index - 1).is("is")) {
            return true;
        }
        return frame.quantity(index).isBare()
                && frame.is(index - 1, Kind.EQUALS)
                && !name.lower().startsWith("\u03b4")
                && !name.lower().startsWith("delta");
    }

    /** "from 51.9% to 57.8%", "an increase to 88.2%". */
    private static boolean isEndOfChange(Frame frame, int index) {
        Item before = frame.at(Qualifiers.start(frame, index) - 1);
        if (before.is("to")) {
            return !isPartOfWhole(frame, index);
        }
        if (frame.at(index + 1).is("to")
                && frame.is(Math.min(index + 2, frame.size()), Kind.QUANTITY)
                && frame.is(index - 1, Kind.OPEN)) {
            return true;
        }
        return before.is("from") && !frame.quantity(index).isRange() && frame.containsAfter(index, "to");
    }

    /** "within 4% of the upper bound". */
    private static boolean isWithin(Frame frame, int index) {
        return frame.at(index - 1).is("within");
    }

    private static @Nullable ResultKind partOrLevel(Frame frame, int index) {
        if (frame.quantity(index).is(Unit.Kind.PERCENT)
                && (isPartOfWhole(frame, index) || isShareOfParameters(frame, index))) {
            return ResultKind.RATIO;
        }
        Item before = frame.at(Qualifiers.start(frame, index) - 1);
        boolean level = before.has(Cue.VERB) || before.is("of") || before.is("at") || before.kind() == Kind.METRIC;
        return level ? ResultKind.ABSOLUTE : null;
    }

    /** "only 0.1% trainable parameters". */
    private static boolean isShareOfParameters(Frame frame, int index) {
        for (int i = index + 1; i < index + 5; i++) {
            Item item = frame.at(i);
            if (item.lower().endsWith("parameters")) {
                return true;
            }
            if (item.kind() != Kind.WORD
                    || item.has(Cue.VERB)
                    || (item.has(Cue.STOP) && !item.is("of") && !item.is("the"))) {
                return false;
            }
        }
        return false;
    }

    /** "improves by up to 2.4%", "by a margin of 3%", "by 1.5 and 2.1". */
    static boolean followsBy(Frame frame, int index) {
        int i = beforeFillers(frame, index);
        return frame.at(i).is("by")
                && !frame.at(i - 1).is("followed")
                && !frame.at(i - 1).is("driven");
    }

    private static boolean isFiller(Item item) {
        return item.has(Cue.FILLER) || (item.kind() == Kind.WORD && item.lower().endsWith("ly") && !item.has(Cue.VERB));
    }

    private static int beforeFillers(Frame frame, int index) {
        int i = Qualifiers.start(frame, index) - 1;
        for (int steps = 0; steps < 5 && isFiller(frame.at(i)); steps++) {
            i--;
        }
        int qualifier = Qualifiers.start(frame, i + 1);
        return qualifier <= i ? qualifier - 1 : i;
    }

    /** "a 4.85% improvement", "31% throughput improvement", "49.5% higher accuracy", "20% fewer tokens", "0.8 dB of gain". */
    static boolean precedesChange(Frame frame, int index) {
        int first = ParallelLists.end(frame, index) + 1;
        if (frame.at(first).is("of") && frame.at(first + 1).has(Cue.CHANGE_NOUN)) {
            return true;
        }
        for (int i = first; i < first + 5; i++) {
            Item item = frame.at(i);
            if (item.has(Cue.CHANGE_NOUN)
                    || item.has(Cue.COMPARATIVE)
                    || (i == first && isParticiple(item) && isNoun(frame.at(i + 1)))) {
                return !frame.at(i).is("more") || !frame.at(i + 1).is("than");
            }
            if (item.isName() && item.kind() != Kind.DATASET) {
                continue;
            }
            if (item.kind() != Kind.WORD || item.has(Cue.STOP) || (item.has(Cue.VERB) && !isParticiple(item))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isNoun(Item item) {
        return (item.kind() == Kind.WORD || item.kind() == Kind.METRIC) && !item.has(Cue.STOP) && !item.has(Cue.VERB);
    }

    private static boolean isParticiple(Item item) {
        return item.has(Cue.CHANGE_VERB) && item.lower().endsWith("ed");
    }

    /** "improvements of 13.8%", "a reduction in latency of 40%", "gain: 2.1%", "gains ranging from 2 to 5%". */
    private static boolean followsChangeNoun(Frame frame, int index) {
        int i = beforeFillers(frame, index);
        Item link = frame.at(i);
        boolean of = frame.at(i + 1).is("of") || link.is("of");
        if (!of && !isChangeLink(link)) {
            return link.has(Cue.CHANGE_NOUN);
        }
        for (int left = i; left > i - 9 && left >= 0; left--) {
            Item item = frame.at(left);
            if (item.has(Cue.CHANGE_NOUN) && (link.kind() != Kind.OPEN || item.has(Cue.UP) || item.has(Cue.DOWN))) {
                return !frame.at(left + 1).has(Cue.DETERMINER);
            }
            if (item.kind() == Kind.COMMA
                    || item.kind() == Kind.BREAK
                    || item.kind() == Kind.QUANTITY
                    || (item.has(Cue.VERB) && !isChangeLink(item))
                    || item.has(Cue.AND)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isChangeLink(Item item) {
        return item.is("from")
                || item.is("ranging")
                || item.is("exceeding")
                || item.is("between")
                || item.is("reaching")
                || item.is("to")
                || item.kind() == Kind.OPEN
                || item.is("is");
    }

    /** "reduces 76% visual tokens", "saves 40%", "dropped 12%". */
    private static boolean followsChangeVerb(Frame frame, int index) {
        int before = beforeFillers(frame, index);
        if (frame.is(before, Kind.OPEN) && isParticiple(frame.at(before - 1))) {
            return true;
        }
        Item verb = frame.at(before);
        return verb.has(Cue.CHANGE_VERB) && !verb.is("improved") && !verb.is("reduced") && !verb.is("increased");
    }

    /** "108% relative performance", "retains 97% of", "to 77% of the original length". */
    private static boolean isRelativeLevel(Frame frame, int index) {
        int end = ParallelLists.end(frame, index) + 1;
        Item next = frame.at(end);
        if (next.is("relative") && !frame.at(end + 1).is("to") && !changesSoon(frame, end + 1)) {
            return true;
        }
        Item before = frame.at(beforeFillers(frame, index));
        if (before.has(Cue.KEEP_VERB) && (frame.at(end + 1).is("performance") || next.is("performance"))) {
            return true;
        }
        return next.is("of") && (before.has(Cue.KEEP_VERB) || (before.is("to") && isPartOfWhole(frame, index)));
    }

    private static boolean changesSoon(Frame frame, int from) {
        for (int i = from; i < from + 3; i++) {
            if (frame.at(i).has(Cue.CHANGE_NOUN) || frame.at(i).has(Cue.COMPARATIVE)) {
                return true;
            }
        }
        return false;
    }

    /** "96% of the performance", "27% of the compute cost", "under 20% of the original cost". */
    static boolean isPartOfWhole(Frame frame, int index) {
        int end = ParallelLists.end(frame, index) + 1;
        if (!frame.at(end).is("of")) {
            return false;
        }
        for (int i = end + 1; i < end + 7; i++) {
            Item item = frame.at(i);
            if (item.has(Cue.WHOLE_NOUN)
                    || (item.kind() == Kind.METRIC && frame.at(end + 1).is("the"))
                    || RATIO_ADJECTIVES.contains(item.lower())) {
                return true;
            }
            if ((item.kind() != Kind.WORD && !item.isName()) || item.has(Cue.PREPOSITION) || item.has(Cue.VERB)) {
                return false;
            }
        }
        return false;
    }
}
