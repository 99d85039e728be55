package dev.colophon.extractors.internal.result;

import dev.colophon.Entity;
import dev.colophon.extractors.internal.result.Item.Kind;
import java.util.ArrayList;
import java.util.List;

/** What holds for all numbers of a sentence: its brackets, its names, its first word. Not shared between sentences. */
final class SentenceFacts {

    private final Frame frame;
    private final int[] brackets;
    private final boolean many;

    SentenceFacts(Frame frame) {
        this.frame = frame;
        this.brackets = new int[frame.size()];
        boolean several = false;
        int open = -1;
        for (int i = 0; i < brackets.length; i++) {
            open = frame.is(i, Kind.OPEN) ? i : open;
            brackets[i] = open;
            open = frame.is(i, Kind.CLOSE) ? -1 : open;
            Item item = frame.at(i);
            several |= item.is("benchmarks") || item.is("datasets") || item.is("tasks") || item.is("domains");
        }
        this.many = several;
    }

    /** The item that opens the bracket in which an item stands, or -1. */
    int bracket(int item) {
        return item >= 0 && item < brackets.length ? brackets[item] : -1;
    }

    /** Whether it speaks of several datasets without naming them: "across seven benchmarks". */
    boolean isAboutMany() {
        return many;
    }

    WordClass opener() {
        return WordClass.of(frame.at(0));
    }

    /** The items that name something of a kind. */
    List<Integer> names(Kind kind) {
        List<Integer> names = new ArrayList<>();
        for (int i = 0; i < frame.size(); i++) {
            if (frame.is(i, kind)) {
                names.add(i);
            }
        }
        return names;
    }

    /** How many different things some items name. */
    int distinct(List<Integer> names) {
        List<Entity> seen = new ArrayList<>();
        for (int name : names) {
            Entity entity = frame.at(name).entity();
            if (entity != null && seen.size() < 5 && !seen.contains(entity)) {
                seen.add(entity);
            }
        }
        return seen.size();
    }

    /** Whether some names begin before the sentence's first number, and whether they go on after its last one, a bit each. */
    int shape(List<Integer> items) {
        List<Integer> numbers = names(Kind.QUANTITY);
        boolean before = items.get(0) < numbers.get(0);
        boolean after = items.get(items.size() - 1) > numbers.get(numbers.size() - 1);
        return (before ? 1 : 0) + (after ? 2 : 0);
    }

    /** Who acts before a number: 0 nobody, 1 the paper's own, 2 another's, 3 a baseline, 4 a named method, 5 "the method". */
    int subject(Anchor anchor) {
        for (int i = anchor.index() - 1; i >= 0; i--) {
            Item item = frame.at(i);
            if (item.kind() == Kind.METHOD) {
                return 4;
            }
            if (item.has(Cue.OWN)) {
                return 1;
            }
            if (item.has(Cue.FOREIGN)) {
                return 2;
            }
            if (item.has(Cue.BASELINE_WORD)) {
                return 3;
            }
            if (item.has(Cue.GENERIC_METHOD)) {
                return 5;
            }
        }
        return 0;
    }
}
