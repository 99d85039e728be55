package dev.colophon.extractors.internal.lexicon;

/**
 * Numbers by keys that are hashes of 64 bits, such as those of words: open places in two arrays, no objects to follow. Filled before
 * it is shared, then only read.
 */
public final class IntTable {

    private static final int SMALLEST = 4;

    private long[] keys;
    private int[] values;
    private int size;

    /**
     * An empty table.
     *
     * @param capacity how many keys it has room for before it has to grow
     */
    public IntTable(int capacity) {
        int places = Integer.highestOneBit(Math.max(SMALLEST, capacity)) * 4;
        keys = new long[places];
        values = new int[places];
    }

    /**
     * Sets the value of a key.
     *
     * @param key a hash, spread over all its bits
     * @param value its value, which is not 0
     */
    public void put(long key, int value) {
        if (2 * size >= keys.length) {
            grow();
        }
        int place = place(key);
        size += values[place] == 0 ? 1 : 0;
        keys[place] = key;
        values[place] = value;
    }

    /**
     * The value of a key.
     *
     * @param key any hash
     * @return its value, 0 if it has none
     */
    public int get(long key) {
        return values[place(key)];
    }

    /** Where a key is, or where it would come. */
    private int place(long key) {
        int place = (int) (key >>> Integer.SIZE) & (keys.length - 1);
        while (values[place] != 0 && keys[place] != key) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != 0) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                values[place] = oldValues[i];
            }
        }
    }
}
