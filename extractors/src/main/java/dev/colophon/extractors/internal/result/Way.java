package dev.colophon.extractors.internal.result;

import dev.colophon.extractors.internal.result.Item.Kind;

/**
 * What stands between a number and a name.
 *
 * @param items how many items
 * @param numbers how many other numbers
 * @param commas how many commas and "and"s
 * @param breaks how many stronger marks
 * @param clauses how many words that begin a clause
 * @param verbs how many verbs
 * @param owners bit 1 for a word that speaks of the paper's own method, bit 2 for one that speaks of another
 */
record Way(int items, int numbers, int commas, int breaks, int clauses, int verbs, int owners) {

    /** What the items from one index to another hold, both included; nothing where there are none. */
    static Way between(Frame frame, int from, int to) {
        int numbers = 0;
        int commas = 0;
        int breaks = 0;
        int clauses = 0;
        int verbs = 0;
        int owners = 0;
        for (int i = from; i <= to; i++) {
            Item item = frame.at(i);
            numbers += item.kind() == Kind.QUANTITY ? 1 : 0;
            commas += Chains.isSeparator(item) ? 1 : 0;
            breaks += item.kind() == Kind.BREAK ? 1 : 0;
            clauses += item.has(Cue.CLAUSE) ? 1 : 0;
            verbs += item.has(Cue.VERB) ? 1 : 0;
            owners |= item.has(Cue.OWN) ? 1 : item.has(Cue.FOREIGN) || item.has(Cue.BASELINE_WORD) ? 2 : 0;
        }
        return new Way(Math.max(0, to - from + 1), numbers, commas, breaks, clauses, verbs, owners);
    }

    /** The distance on a coarse scale, 0 to 9. */
    int distance() {
        return items < 5 ? items : items < 7 ? 5 : items < 10 ? 6 : items < 15 ? 7 : items < 25 ? 8 : 9;
    }
}
