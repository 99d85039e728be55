package dev.colophon.extractors.internal.phrase;

/** Where a word stands in relation to a phrase; written {@code before=for} in a table of cues. */
enum Place {
    HEAD(0),
    FIRST(1),
    INSIDE(2),
    BEFORE(3),
    BEFORE2(4),
    AFTER(5),
    AFTER2(6),
    SENTENCE(7),
    /** Before the longest phrase that ends at the same place: "improves" of "improves mean accuracy", for "accuracy". */
    OUTSIDE(8),
    /** Before the next number: "of" of "an accuracy of 81.3". */
    TO_NUMBER(9),
    /** After the last number before: "higher" of "3% higher accuracy". */
    FROM_NUMBER(10);

    static final int COUNT = 11;

    private final int slot;

    Place(int slot) {
        this.slot = slot;
    }

    /** Its place among all places. */
    int slot() {
        return slot;
    }

    boolean isAroundPhrase() {
        return this != HEAD && this != FIRST && this != INSIDE;
    }
}
