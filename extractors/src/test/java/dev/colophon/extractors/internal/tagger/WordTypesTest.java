package dev.colophon.extractors.internal.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

class WordTypesTest {

    @Property(tries = 300)
    void textsAreNumberedInTheOrderOfTheirFirstOccurrence(
            @ForAll List<@AlphaChars @StringLength(max = 2) String> texts) {
        WordTypes types = new WordTypes(texts.size());
        List<String> distinct = new ArrayList<>();
        for (String text : texts) {
            if (!distinct.contains(text)) {
                distinct.add(text);
            }
            assertThat(types.of(text)).isEqualTo(distinct.indexOf(text));
            assertThat(types.size()).isEqualTo(distinct.size());
        }
    }
}
