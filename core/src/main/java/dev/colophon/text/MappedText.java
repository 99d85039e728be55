package dev.colophon.text;

import org.jspecify.annotations.Nullable;

/**
 * Characters with the place in the original text that each was made from: what one cleaning step hands to the next. Without a
 * map the characters are the original's own. Starts and ends never decrease.
 */
final class MappedText {

    private final char[] chars;
    private final int length;
    private final int @Nullable [] starts;
    private final int @Nullable [] ends;

    MappedText(char[] chars, int length, int @Nullable [] starts, int @Nullable [] ends) {
        this.chars = chars;
        this.length = length;
        this.starts = starts;
        this.ends = ends;
    }

    static MappedText identity(String text) {
        return new MappedText(text.toCharArray(), text.length(), null, null);
    }

    /** The characters, for reading only; valid up to {@link #length()}. */
    char[] chars() {
        return chars;
    }

    int length() {
        return length;
    }

    int start(int index) {
        return starts == null ? index : starts[index];
    }

    int end(int index) {
        return ends == null ? index + 1 : ends[index];
    }

    /** Copies the map of a run of characters. */
    void copyMap(int from, int count, int[] toStarts, int[] toEnds, int at) {
        if (starts != null && ends != null) {
            System.arraycopy(starts, from, toStarts, at, count);
            System.arraycopy(ends, from, toEnds, at, count);
            return;
        }
        for (int i = 0; i < count; i++) {
            toStarts[at + i] = from + i;
            toEnds[at + i] = from + i + 1;
        }
    }

    boolean isIdentity() {
        return starts == null;
    }

    int[] starts() {
        return starts == null ? new int[0] : starts;
    }

    int[] ends() {
        return ends == null ? new int[0] : ends;
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
