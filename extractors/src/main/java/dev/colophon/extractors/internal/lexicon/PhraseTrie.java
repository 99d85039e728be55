package dev.colophon.extractors.internal.lexicon;

import dev.colophon.text.ScientificTokenizer;
import dev.colophon.text.TextRange;
import dev.colophon.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
        String lower = phrase.toLowerCase(Locale.ROOT);
        add(isPlain(lower) ? plainWords(lower) : words(phrase), value);
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

    private static List<String> plainWords(String lower) {
        List<String> words = new ArrayList<>(4);
        int start = 0;
        for (int space = lower.indexOf(' '); space >= 0; space = lower.indexOf(' ', start)) {
            words.add(lower.substring(start, space));
            start = space + 1;
        }
        words.add(lower.substring(start));
        return words;
    }

    private static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        for (TextRange range : TOKENIZER.tokenize(phrase)) {
            words.add(phrase.substring(range.start(), range.end()).toLowerCase(Locale.ROOT));
        }
        return words;
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
            node = node.add(word);
        }
        if (node.found == null && node != root) {
            node.found = new Found<>(value, words.size());
            addFirst(words.get(0));
        }
    }

    private void addFirst(String word) {
        Set<String> words = root.children == null ? Set.of() : root.children.keySet();
        if (words.size() > firstWords.capacity()) {
            firstWords = new WordFilter(2 * words.size());
            words.forEach(firstWords::add);
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
            node = node.next(tokens.get(i).lower());
            if (node == null) {
                break;
            }
            longest = node.found == null ? longest : node.found;
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
        private @Nullable Map<String, Node<V>> children;
        private @Nullable Found<V> found;

        private @Nullable Node<V> next(String word) {
            return children == null ? null : children.get(word);
        }

        /**
         * The node that a word leads to, a new one where there is none. Most nodes have no child and need no map. Words are
         * interned, as those of frequent tokens are: where the two meet, comparing them takes one step.
         */
        private Node<V> add(String word) {
            if (children == null) {
                children = new HashMap<>();
            }
            Node<V> child = children.get(word);
            if (child == null) {
                child = new Node<>();
                children.put(word.intern(), child);
            }
            return child;
        }
    }
}
