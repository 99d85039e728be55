package dev.colophon.extractors.internal.join;

/** Small numbers as strings, which are built once. */
final class Digits {

    private static final String[] NUMBERS = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"};

    private Digits() {}

    /** The number in digits; 12 for all above. */
    static String of(int number) {
        return NUMBERS[Math.min(NUMBERS.length - 1, number)];
    }
}
