package dev.colophon.extractors.internal.resolve;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Rows of words as paths from a root, all steps in one table with open places: a trie for few names, quick to fill. Nodes are
 * numbers, counted from the root, which is 0. Not thread-safe.
 */
final class WordTrie {

    static final int ROOT = 0;
    static final int NONE = -1;

    private static final int FEWEST_PLACES = 64;

    private @Nullable String[] words = new String[FEWEST_PLACES];
    private int[] parents = new int[FEWEST_PLACES];
    private int[] children = new int[FEWEST_PLACES];
    private int steps;

    /** The node that a word leads to from another, a new one where there is none. */
    int add(int parent, String word) {
        int place = place(parent, word);
        if (words[place] == null) {
            if (2 * (steps + 1) > words.length) {
                grow();
                place = place(parent, word);
            }
            words[place] = word;
            parents[place] = parent;
            children[place] = ++steps;
        }
        return children[place];
    }

    /** The node that a word leads to from another, or {@link #NONE}. */
    int next(int parent, String word) {
        int place = place(parent, word);
        return words[place] == null ? NONE : children[place];
    }

    /** How many nodes there are. */
    int size() {
        return steps + 1;
    }

    /** Where the step stands, or the empty place where it would. */
    private int place(int parent, String word) {
        int mask = words.length - 1;
        int place = start(parent, word);
        String known = words[place];
        while (known != null && (parents[place] != parent || !known.equals(word))) {
            place = place + 1 & mask;
            known = words[place];
        }
        return place;
    }

    private int start(int parent, String word) {
        int hash = (word.hashCode() + parent * 0x61C88647) * 0x61C88647;
        return (hash ^ hash >>> 16) & words.length - 1;
    }

    private void grow() {
        @Nullable String[] oldWords = words;
        int[] oldParents = parents;
        int[] oldChildren = children;
        words = new String[2 * oldWords.length];
        parents = Arrays.copyOf(oldParents, words.length);
        children = Arrays.copyOf(oldChildren, words.length);
        for (int i = 0; i < oldWords.length; i++) {
            String word = oldWords[i];
            if (word != null) {
                int place = place(oldParents[i], word);
                words[place] = word;
                parents[place] = oldParents[i];
                children[place] = oldChildren[i];
            }
        }
    }
}
