package dev.colophon.extractors.internal.lexicon;

/**
 * Rows of words as paths from a root, all steps in one table of hashes: the time for a step does not grow with the number of
 * rows. Most words of a text begin no row; they are told by one bit each, in a table that is small enough to stay near. Nodes are
 * numbers, counted from the root. Filled before it is shared, then only read.
 */
public final class WordTrie {

    /** Where each row of words begins. */
    public static final int ROOT = 0;

    /** No node: no word leads back to the root. */
    public static final int NONE = 0;

    private static final int BITS_A_WORD = 16;
    private static final long NODE = 0xD6E8FEB86659FD93L;
    private static final long SPREAD = 0xFF51AFD7ED558CCDL;

    private final IntTable steps;
    private final long[] firsts;
    private int last = ROOT;

    /**
     * A trie of the root alone.
     *
     * @param capacity how many rows it is made for; with many more, a step from the root takes longer
     */
    public WordTrie(int capacity) {
        steps = new IntTable(capacity);
        firsts = new long[Integer.highestOneBit(Math.max(Long.SIZE, capacity * BITS_A_WORD)) / Long.SIZE];
    }

    /**
     * The node that a word leads to, a new one where there is none.
     *
     * @param from any node
     * @param word the {@link dev.colophon.text.TextHash} of a word
     * @return the node behind the word
     */
    public int add(int from, long word) {
        long step = step(from, word);
        int node = steps.get(step);
        if (node == NONE) {
            node = ++last;
            steps.put(step, node);
            if (from == ROOT) {
                firsts[place(word)] |= 1L << (word >>> 32);
            }
        }
        return node;
    }

    /**
     * The node that a word leads to.
     *
     * @param from any node
     * @param word the {@link dev.colophon.text.TextHash} of a word
     * @return the node behind the word, or {@link #NONE}
     */
    public int next(int from, long word) {
        boolean passes = from != ROOT || (firsts[place(word)] & 1L << (word >>> 32)) != 0;
        return passes ? steps.get(step(from, word)) : NONE;
    }

    /** Where the bit of a first word stands. */
    private int place(long word) {
        return (int) (word >>> 38) & firsts.length - 1;
    }

    /** How many nodes there are, the root among them.
     *
     * @return one more than the highest number of a node
     */
    public int size() {
        return last + 1;
    }

    /** At the root, where most tokens are looked up and lead nowhere, the word's own hash will do. */
    private static long step(int from, long word) {
        return from == ROOT ? word : (word ^ from * NODE) * SPREAD;
    }
}
