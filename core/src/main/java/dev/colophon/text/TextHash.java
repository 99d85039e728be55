package dev.colophon.text;

/**
 * Texts as 64-bit numbers, for tables that are keyed by words: equal texts have equal numbers, and two words that differ have, as
 * good as surely, different ones. The number of a text follows from those of its parts.
 */
public final class TextHash {

    /** The number of the empty text. */
    public static final long EMPTY = 0;

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long INVERSE = inverse();
    private static final long[] POWERS = powers();

    private TextHash() {}

    /**
     * The number of a text.
     *
     * @param text any text
     * @return its number
     */
    public static long of(String text) {
        return of(text, 0, text.length());
    }

    /**
     * The number of a part of a text.
     *
     * @param text any text
     * @param start where the part starts
     * @param end the offset after its last character
     * @return the number that the part has as a text of its own
     */
    public static long of(String text, int start, int end) {
        long hash = EMPTY;
        for (int i = start; i < end; i++) {
            hash = append(hash, text.charAt(i));
        }
        return hash;
    }

    /**
     * The number of a text with one more character.
     *
     * @param hash the number of the text
     * @param next the character that follows it
     * @return the number of both
     */
    public static long append(long hash, char next) {
        return (hash + next + 1) * BASE;
    }

    /**
     * The number of two texts in a row.
     *
     * @param first the number of the first
     * @param second the number of the second
     * @param length how many characters the second has
     * @return the number of both
     */
    public static long join(long first, long second, int length) {
        return first * power(length) + second;
    }

    /**
     * The number of a text without its last character.
     *
     * @param hash the number of the text
     * @param last its last character
     * @return the number of what stands before
     */
    public static long withoutLast(long hash, char last) {
        return hash * INVERSE - last - 1;
    }

    private static long power(int exponent) {
        long power = POWERS[exponent % POWERS.length];
        for (int rest = exponent / POWERS.length; rest > 0; rest--) {
            power *= POWERS[POWERS.length - 1] * BASE;
        }
        return power;
    }

    private static long[] powers() {
        long[] powers = new long[64];
        long power = 1;
        for (int i = 0; i < powers.length; i++) {
            powers[i] = power;
            power *= BASE;
        }
        return powers;
    }

    /** What takes back a multiplication with the base; each step doubles the number of bits that are right. */
    private static long inverse() {
        long inverse = BASE;
        for (int bits = 3; bits < Long.SIZE; bits *= 2) {
            inverse *= 2 - BASE * inverse;
        }
        return inverse;
    }
}
