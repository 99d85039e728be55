package dev.colophon.extractors.internal.result;

import dev.colophon.extractors.internal.result.Item.Kind;
import java.util.Set;

/** Knows which numbers are said in one breath: "53.6% and 50.3%", "by 5% on A and 7% on B", "10 and 15 points". */
final class Chains {

    private Chains() {}

    /** The index of the number that stands before this one with nothing but a separator between, or -1. */
    static int previousInList(Frame frame, int index) {
        int i = Qualifiers.start(frame, index) - 1;
        int seen = 0;
        while (seen < 2 && isSeparator(frame.at(i))) {
            i--;
            seen++;
        }
        return seen > 0 && frame.is(i, Kind.QUANTITY) && frame.quantity(i).sameUnit(frame.quantity(index)) ? i : -1;
    }

    /** The index of the first number of the list that a number stands in; the number itself where there is no list. */
    static int firstInList(Frame frame, int index) {
        int first = index;
        int previous = previousInList(frame, first);
        while (previous >= 0) {
            first = previous;
            previous = previousInList(frame, first);
        }
        return first;
    }

    /** The index of the number that stands after this one with nothing but a separator between, or -1. */
    static int nextInList(Frame frame, int index) {
        int i = index + 1;
        int seen = 0;
        while (seen < 2 && isSeparator(frame.at(i))) {
            i++;
            seen++;
        }
        if (seen == 0) {
            return -1;
        }
        int limit = Math.min(i + 4, frame.size());
        for (int number = i; number < limit; number++) {
            if (frame.is(number, Kind.QUANTITY)) {
                return Qualifiers.start(frame, number) <= i ? number : -1;
            }
        }
        return -1;
    }

    /** The index of the number that this one continues, "and 7% on B" after "by 5% on A", , results being the numbers that count, or -1. */
    static int continued(Frame frame, int index, Set<Integer> results) {
        int i = Qualifiers.start(frame, index) - 1;
        if (frame.is(i, Kind.WORD) && frame.at(i).has(Cue.DETERMINER)) {
            i--;
        }
        if (!isSeparator(frame.at(i))) {
            return -1;
        }
        for (int left = i - 1; left >= 0 && i - left < 14; left--) {
            Item item = frame.at(left);
            if (item.kind() == Kind.QUANTITY && results.contains(left)) {
                return left;
            }
            if (item.kind() == Kind.BREAK || item.has(Cue.VERB) || item.has(Cue.CLAUSE)) {
                return -1;
            }
        }
        return -1;
    }

    static boolean isSeparator(Item item) {
        return item.kind() == Kind.COMMA || item.kind() == Kind.SLASH || item.has(Cue.AND) || item.is("vs");
    }
}
