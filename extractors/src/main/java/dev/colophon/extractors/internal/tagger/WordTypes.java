package dev.colophon.extractors.internal.tagger;

/** Numbers the distinct texts among some words, from 0 on in the order of their first occurrence. Not thread-safe. */
final class WordTypes {

    private final String[] texts;

    /** The number of a text, and one more; 0 where free. At most half full. */
    private final int[] slots;

    private int size;

    /** Makes room for so many texts. */
    WordTypes(int most) {
        texts = new String[most];
        slots = new int[Integer.highestOneBit(Math.max(1, most)) * 4];
    }

    /** How many distinct texts there are so far. */
    int size() {
        return size;
    }

    /** The number of a text, which is the next free one for a new text. */
    int of(String text) {
        int mask = slots.length - 1;
        int hash = text.hashCode();
        int slot = (hash ^ (hash >>> 16)) & mask;
        while (slots[slot] != 0) {
            int type = slots[slot] - 1;
            if (texts[type].equals(text)) {
                return type;
            }
            slot = (slot + 1) & mask;
        }
        texts[size] = text;
        slots[slot] = ++size;
        return size - 1;
    }
}
