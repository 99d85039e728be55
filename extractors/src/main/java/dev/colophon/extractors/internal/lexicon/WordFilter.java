package dev.colophon.extractors.internal.lexicon;

import java.util.Collection;

/**
 * Tells of most words, by one bit of their hash, that they are not in a list: of the words of a text few are in any list, and a
 * look into a small table costs less than one into a large map. Filled before it is shared, then only read.
 */
public final class WordFilter {

    private static final int BITS_A_WORD = 16;

    private final long[] bits;
    private final int capacity;

    /**
     * A filter that passes no word.
     *
     * @param capacity how many words it is made for; with more of them it passes more that it should stop
     */
    public WordFilter(int capacity) {
        this.capacity = capacity;
        bits = new long[Integer.highestOneBit(Math.max(1, capacity * BITS_A_WORD / Long.SIZE))];
    }

    /**
     * A filter for a list.
     *
     * @param words the words to pass
     * @return a filter that passes them
     */
    public static WordFilter of(Collection<String> words) {
        WordFilter filter = new WordFilter(words.size());
        words.forEach(filter::add);
        return filter;
    }

    /**
     * Adds a word.
     *
     * @param word the word to pass
     */
    public void add(String word) {
        int hash = spread(word.hashCode());
        bits[place(hash)] |= 1L << hash;
    }

    /**
     * Whether a word may be in the list.
     *
     * @param word any word
     * @return false if it is sure not to be
     */
    public boolean passes(String word) {
        return passes(word.hashCode());
    }

    /**
     * Whether a word with a hash code may be in the list.
     *
     * @param hashCode the word's {@link String#hashCode}
     * @return false if it is sure not to be
     */
    boolean passes(int hashCode) {
        int hash = spread(hashCode);
        return (bits[place(hash)] & 1L << hash) != 0;
    }

    /** How many words it is made for.
     *
     * @return the number given to the constructor
     */
    public int capacity() {
        return capacity;
    }

    private int place(int hash) {
        return hash >>> 6 & bits.length - 1;
    }

    private static int spread(int hashCode) {
        return hashCode ^ hashCode >>> 15;
    }
}
