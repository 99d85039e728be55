package dev.colophon.extractors.internal.lexicon;

import dev.colophon.text.ScientificTokenizer;
import dev.colophon.text.TextHash;
import dev.colophon.text.TextRange;
import dev.colophon.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Many phrases, found over tokens by hash look-ups: the time at a token does not grow with the number of phrases. Case is
 * ignored. Filled before it is shared, then only read.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTrie<V> {

    private static final ScientificTokenizer TOKENIZER = new ScientificTokenizer();

    private final WordTrie words;
    /** For each node of the trie the phrase that ends there. */
    private final List<@Nullable Found<V>> found = new ArrayList<>();

    /** A trie for few phrases. */
    public PhraseTrie() {
        this(64);
    }

    /**
     * A trie.
     *
     * @param capacity how many phrases it is made for; with many more, looking takes longer
     */
    public PhraseTrie(int capacity) {
        words = new WordTrie(capacity);
    }

    /**
     * Adds a phrase. The first value that a phrase is given stays.
     *
     * @param phrase the words, cut into tokens as any text is
     * @param value what it stands for
     */
    public void add(String phrase, V value) {
        String lower = phrase.toLowerCase(Locale.ROOT);
        if (isPlain(lower)) {
            addPlain(lower, value);
        } else {
            addTokens(phrase, value);
        }
    }

    /** Whether a phrase is made of letters, digits behind them and single spaces: most are, and need no tokenizer. */
    private static boolean isPlain(String lower) {
        char before = ' ';
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            if (!letter && (before == ' ' || (c != ' ' && (c < '0' || c > '9')))) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    private void addPlain(String lower, V value) {
        int node = WordTrie.ROOT;
        int length = 1;
        int start = 0;
        for (int space = lower.indexOf(' '); space >= 0; space = lower.indexOf(' ', start)) {
            node = words.add(node, TextHash.of(lower, start, space));
            length++;
            start = space + 1;
        }
        put(words.add(node, TextHash.of(lower, start, lower.length())), value, length);
    }

    private void addTokens(String phrase, V value) {
        int node = WordTrie.ROOT;
        int length = 0;
        for (TextRange range : TOKENIZER.tokenize(phrase)) {
            String word = phrase.substring(range.start(), range.end());
            node = words.add(node, TextHash.of(word.toLowerCase(Locale.ROOT)));
            length++;
        }
        if (length > 0) {
            put(node, value, length);
        }
    }

    /** The first value that a node is given stays. */
    private void put(int node, V value, int length) {
        while (found.size() < words.size()) {
            found.add(null);
        }
        if (found.get(node) == null) {
            found.set(node, new Found<>(value, length));
        }
    }

    /**
     * The longest phrase that starts at a token.
     *
     * @param tokens the tokens
     * @param from where the phrase starts
     * @param to where it has to end at the latest
     * @return the phrase, or null
     */
    public @Nullable Found<V> longestAt(List<Token> tokens, int from, int to) {
        Found<V> longest = null;
        int node = WordTrie.ROOT;
        for (int i = from; i < to; i++) {
            node = words.next(node, tokens.get(i).hash());
            if (node == WordTrie.NONE) {
                break;
            }
            Found<V> here = found.get(node);
            longest = here == null ? longest : here;
        }
        return longest;
    }

    /**
     * A phrase of the trie.
     *
     * @param value what it stands for
     * @param length how many tokens it has
     */
    public record Found<V>(V value, int length) {}
}
