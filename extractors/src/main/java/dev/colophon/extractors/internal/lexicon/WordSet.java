package dev.colophon.extractors.internal.lexicon;

import dev.colophon.text.TextHash;
import dev.colophon.text.Token;
import java.util.Arrays;
import java.util.Collection;

/** Words in lower case, found by the hashes of tokens. Filled before it is shared, then only read. */
public final class WordSet {

    private final IntTable words;

    private WordSet(int capacity) {
        words = new IntTable(capacity);
    }

    /**
     * A set of words.
     *
     * @param words the words in lower case
     * @return the set
     */
    public static WordSet of(String... words) {
        return of(Arrays.asList(words));
    }

    /**
     * A set of words.
     *
     * @param words the words in lower case
     * @return the set
     */
    public static WordSet of(Collection<String> words) {
        WordSet set = new WordSet(words.size());
        words.forEach(word -> set.words.put(TextHash.of(word), 1));
        return set;
    }

    /**
     * The words of some tokens.
     *
     * @param tokens the tokens
     * @return the set
     */
    public static WordSet ofTokens(Collection<Token> tokens) {
        WordSet set = new WordSet(tokens.size());
        tokens.forEach(token -> set.words.put(token.hash(), 1));
        return set;
    }

    /**
     * Whether a token is one of the words.
     *
     * @param token any token
     * @return whether it is, its case aside
     */
    public boolean has(Token token) {
        return has(token.hash());
    }

    /**
     * Whether a word is one of the words.
     *
     * @param hash the {@link TextHash} of the word in lower case
     * @return whether it is
     */
    public boolean has(long hash) {
        return words.get(hash) != 0;
    }
}
