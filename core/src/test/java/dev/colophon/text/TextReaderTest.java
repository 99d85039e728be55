package dev.colophon.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.Paper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader makes of a text is made once a text. */
class TextReaderTest {

    private final PaperText text =
            TextAnalyzer.standard().analyze(Paper.of("LoomNet weaves", "We propose LoomNet. It weaves."));
    private final List<FieldText> read = new ArrayList<>();

    private final TextReader<List<Token>> words = field -> {
        read.add(field);
        return List.copyOf(field.tokens());
    };

    private final TextReader<Integer> sentences = field -> field.sentences().size();

    @Test
    void isSharedByAllWhoAsk() {
        List<Token> first = text.title().read(words);

        assertThat(text.title().read(words)).isSameAs(first);
        assertThat(read).containsExactly(text.title());
    }

    @Test
    void isOfItsReaderAndItsTextAlone() {
        assertThat(text.abstractText().read(sentences)).isEqualTo(2);
        assertThat(text.abstractText().read(words)).hasSize(7);
        assertThat(text.title().read(sentences)).isEqualTo(1);
        assertThat(text.title().read(words)).hasSize(2);
        assertThat(text.abstractText().read(sentences)).isEqualTo(2);
        assertThat(read).containsExactly(text.abstractText(), text.title());
    }
}
