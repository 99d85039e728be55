package dev.colophon.extractors.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A filter may pass a word too much, and never stops one of its list. */
class WordFilterTest {

    @Property
    void passesEveryWordOfItsList(@ForAll Set<String> words) {
        WordFilter filter = WordFilter.of(words);

        assertThat(words).allMatch(filter::passes);
    }

    @Test
    void stopsMostOtherWords() {
        WordFilter filter = new WordFilter(1000);
        IntStream.range(0, 1000).forEach(i -> filter.add("word" + i));

        assertThat(IntStream.range(0, 10_000).filter(i -> filter.passes("other" + i)))
                .hasSizeLessThan(2_000);
    }

    @Test
    void passesNothingWhileItIsEmpty() {
        assertThat(new WordFilter(0).passes("word")).isFalse();
    }
}
