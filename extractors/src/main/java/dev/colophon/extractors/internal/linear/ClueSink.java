package dev.colophon.extractors.internal.linear;

/**
 * Where the code that looks at a thing puts what it saw. A clue is a name, or a name and a value behind it: {@code
 * add("left=", "propose")} is the clue "left=propose". Clues of one thing may come in any order; one that comes twice counts
 * twice.
 */
public interface ClueSink {

    /**
     * Adds a clue that is there or not.
     *
     * @param clue its name
     */
    default void add(String clue) {
        number(clue, 1);
    }

    /**
     * Adds a clue with a word as its value.
     *
     * @param clue the first part of its name
     * @param value the second part
     */
    void add(String clue, String value);

    /**
     * Adds a clue with a number as its size.
     *
     * @param clue its name
     * @param size what its weight is multiplied by; about as large as 1, for that is what training expects
     */
    void number(String clue, double size);
}
