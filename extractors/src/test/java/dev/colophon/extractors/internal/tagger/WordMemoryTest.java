package dev.colophon.extractors.internal.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordMemoryTest {

    private final WordMemory memory = new WordMemory();

    private static Word word(int number) {
        return Word.of("word" + number, WordClusters.NONE);
    }

    @Test
    void remembersTheLastWord() {
        for (int i = 0; i < 100_000; i++) {
            Word word = word(i);
            memory.put(word);
            assertThat(memory.get("word" + i)).isSameAs(word);
        }
    }

    @Test
    void neverMistakesOneWordForAnother() {
        for (int i = 0; i < 100_000; i++) {
            memory.put(word(i));
        }
        int remembered = 0;
        for (int i = 0; i < 100_000; i++) {
            Word word = memory.get("word" + i);
            if (word != null) {
                assertThat(word.text).isEqualTo("word" + i);
                remembered++;
            }
        }
        assertThat(remembered).isBetween(10_000, 40_000);
    }

    @Test
    void hasRoomForTwoWordsOfOneHash() {
        Word first = Word.of("Aa", WordClusters.NONE);
        Word second = Word.of("BB", WordClusters.NONE);
        assertThat("Aa").hasSameHashCodeAs("BB");
        memory.put(first);
        memory.put(second);
        assertThat(memory.get("Aa")).isSameAs(first);
        assertThat(memory.get("BB")).isSameAs(second);
    }
}
