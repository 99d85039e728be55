package dev.colophon.extractors.internal.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.Paper;
import dev.colophon.PaperField;
import dev.colophon.extractors.internal.phrase.WordList;
import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameFinder;
import dev.colophon.spi.NameMention;
import dev.colophon.testing.MarkedText;
import dev.colophon.testing.MarkedText.Mark;
import dev.colophon.text.TextAnalyzer;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTaskFinderTest {

    private static final NameFinder FINDER = new RuleTaskFinder();

    private static List<NameMention> find(String title, String text) {
        return FINDER.find(TextAnalyzer.standard().analyze(Paper.of(title, text)), LinkFindings.NONE);
    }

    /** Title and abstract with a bar between them; a line without a bar has no title. */
    static List<String> markedPapers() {
        return WordList.read(RuleTaskFinderTest.class, "task-papers.txt");
    }

    @ParameterizedTest
    @MethodSource("markedPapers")
    void findsWhatIsMarked(String marked) {
        int bar = marked.indexOf(" ‖ ");
        MarkedText title = MarkedText.parse(bar < 0 ? "" : marked.substring(0, bar));
        MarkedText text = MarkedText.parse(bar < 0 ? marked : marked.substring(bar + 3));
        List<NameMention> found = find(title.text(), text.text());
        assertThat(render(title, PaperField.TITLE, found)).isEqualTo(MarkedText.render(title.text(), title.marks()));
        assertThat(render(text, PaperField.ABSTRACT, found)).isEqualTo(MarkedText.render(text.text(), text.marks()));
    }

    private static String render(MarkedText text, PaperField field, List<NameMention> found) {
        List<Mark> marks = found.stream()
                .map(NameMention::span)
                .filter(span -> span.field() == field)
                .map(span ->
                        new Mark("task", span.start(), span.end(), text.text().substring(span.start(), span.end())))
                .collect(Collectors.toList());
        return MarkedText.render(text.text(), marks);
    }

    @Property(tries = 500)
    void anyTextSurvives(@ForAll String title, @ForAll String text) {
        for (NameMention mention : find(title, text)) {
            int length = mention.span().field() == PaperField.TITLE ? title.length() : text.length();
            assertThat(mention.span().end()).isLessThanOrEqualTo(length);
        }
    }
}
