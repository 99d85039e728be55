package dev.colophon.extractors.internal.linear;

import java.util.Arrays;

/** The clues of one thing as whole numbers: a clue's number is the hash of its name. Can be used again. Not thread-safe. */
public final class ClueVector implements ClueSink {

    private static final int[] POWERS = new int[64];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 31;
        }
    }

    private int[] keys = new int[128];
    private float[] sizes = new float[128];
    private int size;

    /** Forgets all clues. */
    public void clear() {
        size = 0;
    }

    @Override
    public void add(String clue, String value) {
        put(key(clue, value), 1);
    }

    @Override
    public void number(String clue, double number) {
        put(clue.hashCode(), (float) number);
    }

    private void put(int key, float number) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            sizes = Arrays.copyOf(sizes, 2 * size);
        }
        keys[size] = key;
        sizes[size++] = number;
    }

    /** The hash code of both parts in one string, which is never built; strings keep their own. */
    private static int key(String clue, String value) {
        int length = value.length();
        int power = length < POWERS.length ? POWERS[length] : power(length);
        return clue.hashCode() * power + value.hashCode();
    }

    private static int power(int exponent) {
        int power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 31;
        }
        return power;
    }

    int size() {
        return size;
    }

    int key(int index) {
        return keys[index];
    }

    float size(int index) {
        return sizes[index];
    }
}
