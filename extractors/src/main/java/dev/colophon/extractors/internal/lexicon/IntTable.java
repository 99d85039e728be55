package dev.colophon.extractors.internal.lexicon;

/**
 * Numbers by keys that are hashes of 64 bits, such as those of words: open places in two arrays, no objects to follow. Filled before
 * it is shared, then only read.
 */
public final class IntTable {

    private static final int SMALLEST = 4;

    /** A few bits of each key, 0 where there is none: small enough to stay in the cache, they answer most look-ups alone. */
    private byte[] tags;

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
        tags = new byte[places];
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
        size += tags[place] == 0 ? 1 : 0;
        tags[place] = tag(key);
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
        int place = place(key);
        return tags[place] == 0 ? 0 : values[place];
    }

    private static byte tag(long key) {
        return (byte) (key | 1);
    }

    /** Where a key is, or where it would come. */
    private int place(long key) {
        int place = (int) (key >>> Integer.SIZE) & (keys.length - 1);
        byte tag = tag(key);
        while (tags[place] != 0 && (tags[place] != tag || keys[place] != key)) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }

    private void grow() {
        byte[] oldTags = tags;
        long[] oldKeys = keys;
        int[] oldValues = values;
        tags = new byte[2 * oldTags.length];
        keys = new long[tags.length];
        values = new int[tags.length];
        for (int i = 0; i < oldTags.length; i++) {
            if (oldTags[i] != 0) {
                int place = place(oldKeys[i]);
                tags[place] = oldTags[i];
                keys[place] = oldKeys[i];
                values[place] = oldValues[i];
            }
        }
    }
}
