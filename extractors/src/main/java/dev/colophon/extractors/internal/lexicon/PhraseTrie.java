package dev.colophon.extractors.internal.lexicon;

import dev.colophon.text.ScientificTokenizer;
import dev.colophon.text.TextRange;
import dev.colophon.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Many phrases, found over tokens by hash look-ups: the time at a token does not grow with the number of phrases. Case is
 * ignored. Filled before it is shared, then only read.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTrie<V> {

    private static final ScientificTokenizer TOKENIZER = new ScientificTokenizer();

    private final Node<V> root = new Node<>();
    private WordFilter firstWords = new WordFilter(4);

    /**
     * Adds a phrase. The first value that a phrase is given stays.
     *
     * @param phrase the words, cut into tokens as any text is
     * @param value what it stands for
     */
    public void add(String phrase, V value) {
        List<String> words = new ArrayList<>();
        for (TextRange range : TOKENIZER.tokenize(phrase)) {
            words.add(phrase.substring(range.start(), range.end()).toLowerCase(Locale.ROOT));
        }
        add(words, value);
    }

    /**
     * Adds a phrase that is cut into tokens already. The first value that a phrase is given stays.
     *
     * @param words the tokens in lower case
     * @param value what the phrase stands for
     */
    public void add(List<String> words, V value) {
        Node<V> node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, unused -> new Node<>());
        }
        if (node.found == null && node != root) {
            node.found = new Found<>(value, words.size());
            addFirst(words.get(0));
        }
    }

    private void addFirst(String word) {
        if (root.next.size() > firstWords.capacity()) {
            firstWords = new WordFilter(2 * root.next.size());
            root.next.keySet().forEach(firstWords::add);
        } else {
            firstWords.add(word);
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
        if (from >= to || !firstWords.passes(tokens.get(from).lower())) {
            return null;
        }
        Found<V> longest = null;
        Node<V> node = root;
        for (int i = from; i < to; i++) {
            node = node.next.get(tokens.get(i).lower());
            if (node == null) {
                break;
            }
            if (node.found != null) {
                longest = node.found;
            }
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

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>();
        private @Nullable Found<V> found;
    }
}
