package dev.colophon.extractors.training;

/** Reads annotated sentences line by line. */
interface LineParser {

    /**
     * Reads a line.
     *
     * @param line the line without its end
     * @param number its number, from 1
     * @throws IllegalArgumentException if it breaks the format
     */
    void line(String line, int number);

    static IllegalArgumentException error(int number, String what) {
        return new IllegalArgumentException("line " + number + ": " + what);
    }
}
