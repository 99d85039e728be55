package dev.colophon.extractors.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A row of words leads to one node, and no other row leads there. */
class WordTrieTest {

    private final WordTrie trie = new WordTrie();

    @Test
    void leadsNowhereWhileItIsEmpty() {
        assertThat(trie.next(WordTrie.ROOT, "loom")).isEqualTo(WordTrie.NONE);
        assertThat(trie.size()).isEqualTo(1);
    }

    @Test
    void tellsTheSameWordAtTwoNodesApart() {
        int loom = trie.add(WordTrie.ROOT, "loom");
        int weaver = trie.add(WordTrie.ROOT, "weaver");

        assertThat(trie.add(loom, "net")).isNotEqualTo(trie.add(weaver, "net"));
        assertThat(trie.next(weaver, "loom")).isEqualTo(WordTrie.NONE);
    }

    @Property
    void hasANodeForEachRowOfWords(
            @ForAll @Size(max = 80) List<@Size(min = 1, max = 4) List<@IntRange(max = 30) Integer>> rows) {
        WordTrie many = new WordTrie();
        Map<List<Integer>, Integer> nodes = new HashMap<>();
        for (List<Integer> row : rows) {
            int node = WordTrie.ROOT;
            for (int i = 0; i < row.size(); i++) {
                node = many.add(node, "word" + row.get(i));
                assertThat(nodes.putIfAbsent(List.copyOf(row.subList(0, i + 1)), node))
                        .isIn(null, node);
            }
        }

        assertThat(many.size()).isEqualTo(nodes.size() + 1);
        assertThat(nodes.values()).doesNotHaveDuplicates();
        nodes.forEach((row, node) -> assertThat(follow(many, row)).isEqualTo(node));
    }

    private static int follow(WordTrie trie, List<Integer> row) {
        int node = WordTrie.ROOT;
        for (int word : row) {
            node = trie.next(node, "word" + word);
        }
        return node;
    }
}
