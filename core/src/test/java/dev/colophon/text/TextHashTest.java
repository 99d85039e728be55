package dev.colophon.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.PaperField;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextHashTest {

    @Property
    void followsFromTheParts(@ForAll String first, @ForAll @StringLength(max = 200) String second) {
        long joined = TextHash.join(TextHash.of(first), TextHash.of(second), second.length());

        assertThat(joined).isEqualTo(TextHash.of(first + second));
    }

    @Property
    void takesItsLastCharacterBack(@ForAll @NotEmpty String text) {
        int last = text.length() - 1;

        assertThat(TextHash.withoutLast(TextHash.of(text), text.charAt(last))).isEqualTo(TextHash.of(text, 0, last));
    }

    @Property
    void tellsShortWordsApart(@ForAll List<@CharRange(from = 'a', to = 'd') @StringLength(max = 6) String> words) {
        Set<String> different = new HashSet<>(words);
        Set<Long> hashes = new HashSet<>();
        words.forEach(word -> hashes.add(TextHash.of(word)));

        assertThat(hashes).hasSameSizeAs(different);
    }

    @Property
    void spreadsWordsOverTheirUpperBits(@ForAll @IntRange(max = 100_000) int first) {
        Set<Long> upper = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            upper.add(TextHash.of("word" + (first + i)) >>> Integer.SIZE);
        }

        assertThat(upper).hasSize(100);
    }

    @Test
    void isThatOfTheLowerCaseForATokenInAnyCase() {
        FieldText text = FieldText.of(
                PaperField.TITLE,
                CleanText.of("Foo foo FOO BAR"),
                new ScientificSentenceSplitter(),
                new ScientificTokenizer());

        assertThat(text.tokens()).extracting(Token::hash).first().isEqualTo(TextHash.of("foo"));
        assertThat(text.tokens()).extracting(Token::hash).containsOnly(TextHash.of("foo"), TextHash.of("bar"));
    }

    @Test
    void knowsWhichTokensHoldLettersAndDigitsOnly() {
        FieldText text = FieldText.of(
                PaperField.TITLE,
                CleanText.of("Word B2B well-known AP@50 na\u00EFve 5 4.5 ( x_y"),
                new ScientificSentenceSplitter(),
                new ScientificTokenizer());

        assertThat(text.tokens())
                .filteredOn(Token::isPlain)
                .extracting(Token::text)
                .containsExactly("Word", "B2B", "5");
    }
}
