package dev.colophon.extractors.internal.result;

import dev.colophon.extractors.internal.result.Item.Kind;
import java.util.ArrayList;
import java.util.List;

/** Pairs a list of numbers with a list of names as long: "81.2 and 76.4 on CIFAR-10 and SVHN, respectively". */
final class ParallelLists {

    private ParallelLists() {}

    /** The index of the name of a kind that stands as far in its list as the number in its own, or -1. */
    static int partner(Frame frame, int index, Kind kind) {
        if (isAlone(frame, index)) {
            return -1;
        }
        List<Integer> numbers = numbers(frame, index);
        int partner = partner(frame, numbers, numbers.size(), numbers.indexOf(index), kind);
        boolean pairs = numbers.size() >= 4
                && numbers.size() % 2 == 0
                && frame.at(numbers.get(1) - 1).is("to");
        return partner < 0 && pairs
                ? partner(frame, numbers, numbers.size() / 2, numbers.indexOf(index) / 2, kind)
                : partner;
    }

    private static int partner(Frame frame, List<Integer> numbers, int size, int place, Kind kind) {
        List<Integer> names = after(frame, numbers.get(numbers.size() - 1), kind);
        if (names.size() != size) {
            names = before(frame, numbers.get(0), kind);
        }
        return names.size() == size ? names.get(place) : -1;
    }

    /** The index of the last number in the list that begins with a number: its own where it stands alone. */
    static int end(Frame frame, int index) {
        int last = index;
        int next = Chains.nextInList(frame, last);
        while (next >= 0 && frame.quantity(next).sameUnit(frame.quantity(last))) {
            last = next;
            next = Chains.nextInList(frame, last);
        }
        return last;
    }

    /** The numbers said in one breath with a number, in order; "from 75% to 79% and 81% to 83%" are four. */
    static List<Integer> numbers(Frame frame, int index) {
        int first = index;
        int previous = neighbour(frame, first);
        while (previous >= 0) {
            first = previous;
            previous = neighbour(frame, first);
        }
        List<Integer> numbers = new ArrayList<>();
        for (int i = first; i < frame.size(); i++) {
            if (frame.is(i, Kind.QUANTITY)) {
                if (i > first && neighbour(frame, i) != numbers.get(numbers.size() - 1)) {
                    break;
                }
                numbers.add(i);
            }
        }
        return numbers;
    }

    /** Whether no other number is said in one breath with a number. */
    private static boolean isAlone(Frame frame, int index) {
        if (neighbour(frame, index) >= 0) {
            return false;
        }
        int next = index + 1;
        while (next < frame.size() && !frame.is(next, Kind.QUANTITY)) {
            next++;
        }
        return next == frame.size() || neighbour(frame, next) != index;
    }

    /** How many numbers are said in one breath with a number, itself among them. */
    static int count(Frame frame, int index) {
        return isAlone(frame, index) ? 1 : numbers(frame, index).size();
    }

    private static int neighbour(Frame frame, int index) {
        int previous = Chains.previousInList(frame, index);
        boolean change = previous < 0 && frame.at(index - 1).is("to") && frame.is(index - 2, Kind.QUANTITY);
        return change ? index - 2 : previous;
    }

    private static List<Integer> after(Frame frame, int last, Kind kind) {
        for (int i = last + 1; i < frame.size() && !frame.is(i, Kind.QUANTITY); i++) {
            if (frame.is(i, kind)) {
                return list(frame, i, kind);
            }
        }
        return List.of();
    }

    private static List<Integer> before(Frame frame, int first, Kind kind) {
        for (int i = first - 1; i >= 0 && !frame.is(i, Kind.QUANTITY); i--) {
            if (frame.is(i, kind)) {
                return list(frame, listStart(frame, i, kind), kind);
            }
        }
        return List.of();
    }

    /** The index of the first name in the list that a name stands in. */
    static int listStart(Frame frame, int index, Kind kind) {
        int first = index;
        int i = index - 1;
        int gap = 0;
        while (i >= 0 && gap < 3) {
            if (frame.is(i, kind)) {
                first = i;
                gap = 0;
            } else if (Chains.isSeparator(frame.at(i)) || (gap > 0 && isLabel(frame.at(i)))) {
                gap++;
            } else {
                break;
            }
            i--;
        }
        return first;
    }

    /** How many names the list has that begins with a name. */
    static int listSize(Frame frame, int first, Kind kind) {
        return list(frame, first, kind).size();
    }

    /** Whether a name is the second of the list that begins with a name. */
    static boolean isSecond(Frame frame, int first, int name, Kind kind) {
        return frame.is(first, kind) && list(frame, first, kind).indexOf(name) == 1;
    }

    /** The names of the list that begins with a name. */
    static List<Integer> list(Frame frame, int first, Kind kind) {
        List<Integer> names = new ArrayList<>();
        int gap = 0;
        for (int i = first; i < frame.size() && gap < 3; i++) {
            if (frame.is(i, kind)) {
                if (names.isEmpty()
                        || frame.at(i).entity()
                                != frame.at(names.get(names.size() - 1)).entity()) {
                    names.add(i);
                }
                gap = 0;
            } else if (Chains.isSeparator(frame.at(i)) || isLabel(frame.at(i))) {
                gap++;
            } else if (frame.is(i, Kind.OPEN) && frame.is(i + 1, kind) && frame.is(i + 2, Kind.CLOSE)) {
                i += 2;
            } else {
                break;
            }
        }
        return names;
    }

    private static boolean isLabel(Item item) {
        return item.is("dataset")
                || item.is("datasets")
                || item.is("the")
                || item.is("benchmark")
                || item.is("score")
                || item.is("scores");
    }
}
