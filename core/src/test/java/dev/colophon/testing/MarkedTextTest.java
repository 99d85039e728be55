package dev.colophon.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colophon.testing.MarkedText.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedTextTest {

    @Test
    void readsMarksWithAndWithoutDetail() {
        MarkedText marked = MarkedText.parse("We propose ⟦method:proposed FooNet⟧, tested on ⟦dataset Bar Set⟧.");

        assertThat(marked.text()).isEqualTo("We propose FooNet, tested on Bar Set.");
        assertThat(marked.marks())
                .containsExactly(new Mark("method:proposed", 11, 17, "FooNet"), new Mark("dataset", 29, 36, "Bar Set"));
        assertThat(marked.marks("method"))
                .singleElement()
                .satisfies(mark -> assertThat(mark.detail()).isEqualTo("proposed"));
    }

    @Test
    void readsMarksInsideMarks() {
        MarkedText marked = MarkedText.parse("⟦task image ⟦metric retrieval⟧⟧");

        assertThat(marked.marks()).extracting(Mark::text).containsExactly("retrieval", "image retrieval");
    }

    @Test
    void rendersWhatItRead() {
        String text = "On ⟦dataset A⟧ and ⟦dataset B⟧.";
        MarkedText marked = MarkedText.parse(text);

        assertThat(MarkedText.render(marked.text(), marked.marks())).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"⟦method Foo", "Foo⟧", "⟦ Foo⟧", "⟦method⟧"})
    void refusesBrokenMarks(String text) {
        assertThatThrownBy(() -> MarkedText.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
