package dev.colophon.extractors.internal.tagger;

import org.jspecify.annotations.Nullable;

/**
 * Remembers a bounded number of words. Any thread may read and write without locks: words are immutable, so the worst that a
 * race does is to forget one, and what is remembered changes the speed only.
 */
final class WordMemory {

    private static final int BITS = 15;

    /** Some places for each hash: the newest word, and behind it those that were there before. */
    private static final int WAYS = 4;

    private final @Nullable Word[] words = new Word[1 << BITS];

    /** The hash of the word at each place, so that few words are looked at in vain. */
    private final int[] hashes = new int[1 << BITS];

    @Nullable
    Word get(String text) {
        int hash = text.hashCode();
        int first = place(hash);
        for (int i = first; i < first + WAYS; i++) {
            if (hashes[i] == hash) {
                Word word = words[i];
                if (word != null && word.text.equals(text)) {
                    return word;
                }
            }
        }
        return null;
    }

    void put(Word word) {
        int hash = word.text.hashCode();
        int first = place(hash);
        System.arraycopy(words, first, words, first + 1, WAYS - 1);
        System.arraycopy(hashes, first, hashes, first + 1, WAYS - 1);
        words[first] = word;
        hashes[first] = hash;
    }

    private static int place(int hash) {
        return ((hash * 0x9E3779B1) >>> (32 - BITS)) & -WAYS;
    }
}
