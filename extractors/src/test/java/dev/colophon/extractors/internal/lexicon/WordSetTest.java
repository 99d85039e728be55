package dev.colophon.extractors.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.Paper;
import dev.colophon.text.TextAnalyzer;
import dev.colophon.text.TextHash;
import dev.colophon.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordSetTest {

    @Property
    void hasItsWordsAndNoOthers(@ForAll Set<String> words, @ForAll Set<String> others) {
        WordSet set = WordSet.of(words);
        Set<String> outside = new HashSet<>(others);
        outside.removeAll(words);

        assertThat(words).allMatch(word -> set.has(TextHash.of(word)));
        assertThat(outside).noneMatch(word -> set.has(TextHash.of(word)));
    }

    @Test
    void hasTokensInAnyCase() {
        List<Token> tokens = TextAnalyzer.standard()
                .analyze(Paper.of("Tides and tidal waves: TIDES", ""))
                .title()
                .tokens();
        WordSet set = WordSet.of("tides", "waves");

        assertThat(tokens).filteredOn(set::has).extracting(Token::text).containsExactly("Tides", "waves", "TIDES");
        assertThat(tokens).allMatch(WordSet.ofTokens(tokens)::has);
    }
}
