package dev.colophon.extractors.internal.result;

import dev.colophon.extractors.internal.result.Item.Kind;
import java.util.Set;

/**
 * A noun phrase beside a number or verb.
 *
 * @param party whom it speaks of
 * @param method the item of the method that it names, or -1
 * @param first the item where it begins
 * @param last the item where it ends
 */
record NounPhrase(Party party, int method, int first, int last) {

    static final NounPhrase NONE = new NounPhrase(Party.NONE, -1, 0, -1);

    private static final int LONGEST = 8;

    private static final Set<String> ADVERBS = Set.of(
            "also", "still", "further", "even", "only", "not", "just", "then", "now", "often", "always", "never",
            "thus");

    /** The phrase whose last word is an item: "the encoder of FooNet", "our method (FN)". */
    static NounPhrase endingAt(Frame frame, int last) {
        int i = last;
        while (isAdverb(frame.at(i))) {
            i--;
        }
        Party party = Party.NONE;
        int method = -1;
        if (frame.is(i, Kind.CLOSE)) {
            int open = open(frame, i);
            method = open < i - 1 && frame.is(open + 1, Kind.METHOD) ? open + 1 : -1;
            i = open - 1;
        }
        int end = i;
        for (int read = 0; read < LONGEST && i >= 0 && isPart(frame.at(i)); read++, i--) {
            method = frame.is(i, Kind.METHOD) ? i : method;
            party = first(party, Party.of(frame.at(i)));
        }
        return new NounPhrase(method < 0 ? party : Party.METHOD, method, i + 1, end);
    }

    /** The phrase whose first word is an item. */
    static NounPhrase startingAt(Frame frame, int first) {
        Party party = Party.NONE;
        int method = -1;
        int i = first;
        for (; i < first + LONGEST && isPart(frame.at(i)); i++) {
            method = frame.is(i, Kind.METHOD) && method < 0 ? i : method;
            party = first(party, Party.of(frame.at(i)));
        }
        return new NounPhrase(method < 0 ? party : Party.METHOD, method, first, i - 1);
    }

    private static Party first(Party one, Party other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static int open(Frame frame, int close) {
        int i = close - 1;
        while (i > close - LONGEST && i >= 0 && !frame.is(i, Kind.OPEN)) {
            i--;
        }
        return i;
    }

    static boolean isAdverb(Item item) {
        return item.kind() == Kind.WORD
                && ((item.lower().endsWith("ly") && !item.has(Cue.QUALIFIER)) || ADVERBS.contains(item.lower()));
    }

    private static boolean isPart(Item item) {
        if (item.kind() != Kind.WORD) {
            return item.isName();
        }
        if (item.has(Cue.VERB) && !item.has(Cue.FOREIGN) && !item.has(Cue.BASELINE_WORD)) {
            return false;
        }
        return !item.has(Cue.STOP)
                || item.has(Cue.DETERMINER)
                || item.has(Cue.OWN)
                || item.is("of")
                || Party.of(item) != Party.NONE;
    }
}
