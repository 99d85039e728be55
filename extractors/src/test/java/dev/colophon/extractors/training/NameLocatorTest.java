package dev.colophon.extractors.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.Paper;
import dev.colophon.spi.EntityKind;
import dev.colophon.text.TextAnalyzer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NameLocatorTest {

    private static List<String> located(Paper paper, EntityKind kind, String... names) {
        AnnotatedPaper found = new NameLocator(TextAnalyzer.standard()).locate(paper, Map.of(kind, Set.of(names)));
        return found.names().stream()
                .map(name -> name.span().field().name().charAt(0) + ":"
                        + paper.text(name.span().field())
                                .substring(name.span().start(), name.span().end()))
                .toList();
    }

    @Test
    void marksEveryPlaceInTitleAndAbstract() {
        Paper paper = Paper.of("FooNet again", "FooNet is fast. We test FooNet.");
        assertThat(located(paper, EntityKind.METHOD, "FooNet")).containsExactly("T:FooNet", "A:FooNet", "A:FooNet");
    }

    @Test
    void prefersTheLongerName() {
        Paper paper = Paper.of("", "We take Foo Net Large and Foo Net.");
        assertThat(located(paper, EntityKind.METHOD, "Foo Net", "Foo Net Large"))
                .containsExactly("A:Foo Net Large", "A:Foo Net");
    }

    @Test
    void takesWholeWordsOnly() {
        assertThat(located(Paper.of("", "A Foobar is no Foo."), EntityKind.METHOD, "Foo"))
                .containsExactly("A:Foo");
    }

    @Test
    void aPlainWordIsNotTheNameThatHasCapitals() {
        assertThat(located(Paper.of("", "We align it with ALIGN."), EntityKind.METHOD, "ALIGN"))
                .containsExactly("A:ALIGN");
    }

    @Test
    void aTaskMayHaveTheTitlesCapitalsAndAPlural() {
        Paper paper = Paper.of("On Leaf Counting", "A leaf count is hard; leaf counts are harder than leaf counting.");
        assertThat(located(paper, EntityKind.TASK, "leaf counting", "leaf count"))
                .containsExactlyInAnyOrder("T:Leaf Counting", "A:leaf count", "A:leaf counts", "A:leaf counting");
    }
}
