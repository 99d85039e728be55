package dev.colophon.extractors.internal.tagger;

import org.jspecify.annotations.Nullable;

/**
 * Remembers a bounded number of words. Any thread may read and write without locks: words are immutable, so the worst that a
 * race does is to forget one, and what is remembered changes the speed only.
 */
final class WordMemory {

    private static final int BITS = 15;

    /** Two places for each hash: the newer word, and behind it the one that was there before. */
    private final @Nullable Word[] words = new Word[1 << BITS];

    @Nullable
    Word get(String text) {
        int place = place(text);
        Word newer = words[place];
        if (newer != null && newer.text.equals(text)) {
            return newer;
        }
        Word older = words[place + 1];
        return older != null && older.text.equals(text) ? older : null;
    }

    void put(Word word) {
        int place = place(word.text);
        words[place + 1] = words[place];
        words[place] = word;
    }

    private static int place(String text) {
        return ((text.hashCode() * 0x9E3779B1) >>> (32 - BITS)) & ~1;
    }
}
