package dev.colophon.text;

import java.util.Arrays;

/**
 * Writes the outcome of one cleaning step and keeps the map to the original text. Positions are those of the step's input. As long
 * as the outcome is the start of the input, nothing is written: most steps change little or nothing.
 */
final class MappedTextBuilder {

    private static final char[] NO_CHARS = {};
    private static final int[] NO_PLACES = {};

    private final MappedText in;
    private final CleaningLog log;
    private char[] chars = NO_CHARS;
    private int[] starts = NO_PLACES;
    private int[] ends = NO_PLACES;
    private int length;
    private boolean writing;
    private boolean changed;

    MappedTextBuilder(MappedText in, CleaningLog log) {
        this.in = in;
        this.log = log;
    }

    /** Copies the input from one position up to another. */
    void copy(int from, int to) {
        int count = to - from;
        if (count <= 0) {
            return;
        }
        if (!writing && from == length) {
            length = to;
            return;
        }
        reserve(count);
        System.arraycopy(in.chars(), from, chars, length, count);
        in.copyMap(from, count, starts, ends, length);
        length += count;
    }

    /** Writes a character that the input from one position up to another became. */
    void put(char c, int from, int to) {
        reserve(1);
        chars[length] = c;
        starts[length] = in.start(from);
        ends[length++] = in.end(to - 1);
        changed = true;
    }

    /** Writes a text that the input from one position up to another became. */
    void put(String text, int from, int to) {
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i), from, to);
        }
    }

    /** Leaves out the input from one position up to another without a word. */
    void drop(int from, int to) {
        changed |= from < to;
    }

    /** Leaves out the input from one position up to another and says so under the code. */
    void drop(String code, int from, int to) {
        drop(from, to);
        note(code, from, to);
    }

    /** Says what happened to the input from one position up to another. */
    void note(String code, int from, int to) {
        if (from < to) {
            log.add(code, in.start(from), in.end(to - 1));
        }
    }

    /** Counts the input up to a position as part of what the last character was made from. */
    void extendLast(int to) {
        if (length > 0) {
            reserve(0);
            ends[length - 1] = Math.max(ends[length - 1], in.end(to - 1));
        }
    }

    /** Puts another character in the place of the last one. */
    void replaceLast(char c) {
        reserve(0);
        chars[length - 1] = c;
        changed = true;
    }

    /** The last character written, or a line feed before the first. */
    char last() {
        return length == 0 ? '\n' : (writing ? chars : in.chars())[length - 1];
    }

    /** The outcome; the input itself where nothing was changed. */
    MappedText build() {
        if (!changed) {
            return in;
        }
        reserve(0);
        return new MappedText(chars, length, starts, ends);
    }

    private void reserve(int count) {
        if (!writing) {
            write();
        }
        if (length + count > chars.length) {
            int capacity = Math.max(length + count, chars.length + (chars.length >> 1));
            chars = Arrays.copyOf(chars, capacity);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
        }
    }

    /** Writes the start of the input that the outcome has so far. */
    private void write() {
        int capacity = in.length() + 16;
        chars = Arrays.copyOf(in.chars(), capacity);
        starts = new int[capacity];
        ends = new int[capacity];
        in.copyMap(0, length, starts, ends, 0);
        writing = true;
    }
}
