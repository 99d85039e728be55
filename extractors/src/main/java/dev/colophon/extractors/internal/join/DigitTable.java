package dev.colophon.extractors.internal.join;

/**
 * Four digits for each of many texts, which are given by their {@link dev.colophon.text.TextHash}, in one array of numbers without the texts: a look-up takes one look into the memory instead
 * of half a dozen. Of a text that was not put in it there is no answer, with as good as certainty: 47 bits of its hash would have
 * to be those of one that was. Filled before it is shared, then only read.
 */
final class DigitTable {

    /** The answer for a text that is not there; none of its digits is higher than one that is. */
    static final int NONE = -1;

    private static final int COLUMNS = 4;
    private static final int DIGIT_BITS = 4;
    private static final int ANSWER_BITS = COLUMNS * DIGIT_BITS;
    private static final int ANSWER_MASK = (1 << ANSWER_BITS) - 1;

    /** The upper bits of the hash, and below them the digits; 0 where free. At most half full. */
    private long[] slots = new long[1 << 10];

    private int size;

    /** Adds the text with a hash, and its digits; the last ones count. */
    void put(long hash, String digits) {
        if (digits.length() != COLUMNS) {
            throw new IllegalArgumentException("not " + COLUMNS + " digits: " + digits);
        }
        if (2 * size >= slots.length) {
            grow();
        }
        int answer = 0;
        for (int i = 0; i < COLUMNS; i++) {
            answer = (answer << DIGIT_BITS) | (digits.charAt(i) - '0');
        }
        putKey(key(hash), answer);
    }

    private void putKey(long key, int answer) {
        int slot = slot(key);
        size += slots[slot] == 0 ? 1 : 0;
        slots[slot] = key | answer;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[2 * old.length];
        size = 0;
        for (long entry : old) {
            if (entry != 0) {
                putKey(key(entry), (int) entry & ANSWER_MASK);
            }
        }
    }

    /** The digits of the text with a hash, or {@link #NONE}. */
    int get(long hash) {
        long entry = slots[slot(key(hash))];
        return entry == 0 ? NONE : (int) entry & ANSWER_MASK;
    }

    /** A digit of an answer, -1 where there is no answer. */
    static int digit(int answer, int column) {
        return answer == NONE ? NONE : answer >>> (COLUMNS - 1 - column) * DIGIT_BITS & (1 << DIGIT_BITS) - 1;
    }

    /** The bits of a hash that stand above the digits, the lowest of them set so that no entry is 0. */
    private static long key(long hash) {
        return hash & ~ANSWER_MASK | 1L << ANSWER_BITS;
    }

    /** The slot of a key, or the free one where it would be. */
    private int slot(long key) {
        int mask = slots.length - 1;
        int slot = (int) (key >>> 32) & mask;
        while (slots[slot] != 0 && (slots[slot] & ~ANSWER_MASK) != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
