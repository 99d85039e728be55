package dev.colophon.extractors.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.Paper;
import dev.colophon.PaperField;
import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameFinder;
import dev.colophon.spi.NameMention;
import dev.colophon.testing.MarkedText;
import dev.colophon.testing.MarkedText.Mark;
import dev.colophon.text.TextAnalyzer;
import java.util.List;

/** Papers on one line, title and abstract with a bar between them, in which everything that a finder shall find is marked. */
public final class MarkedPapers {

    private static final String BAR = " ‖ ";

    private MarkedPapers() {}

    private static List<NameMention> find(NameFinder finder, String title, String text) {
        return finder.find(TextAnalyzer.standard().analyze(Paper.of(title, text)), LinkFindings.NONE);
    }

    /** Fails unless the finder claims exactly what is marked with the label; a line without a bar has no title. */
    public static void assertFinds(NameFinder finder, String label, String marked) {
        int bar = marked.indexOf(BAR);
        MarkedText title = MarkedText.parse(bar < 0 ? "" : marked.substring(0, bar));
        MarkedText text = MarkedText.parse(bar < 0 ? marked : marked.substring(bar + BAR.length()));
        List<NameMention> found = find(finder, title.text(), text.text());
        assertThat(render(title, PaperField.TITLE, label, found))
                .isEqualTo(MarkedText.render(title.text(), title.marks()));
        assertThat(render(text, PaperField.ABSTRACT, label, found))
                .isEqualTo(MarkedText.render(text.text(), text.marks()));
    }

    /** Fails if a claim reaches past the end of its text. */
    public static void assertSurvives(NameFinder finder, String title, String text) {
        for (NameMention mention : find(finder, title, text)) {
            int length = mention.span().field() == PaperField.TITLE ? title.length() : text.length();
            assertThat(mention.span().end()).isLessThanOrEqualTo(length);
        }
    }

    private static String render(MarkedText text, PaperField field, String label, List<NameMention> found) {
        List<Mark> marks = found.stream()
                .map(NameMention::span)
                .filter(span -> span.field() == field)
                .map(span ->
                        new Mark(label, span.start(), span.end(), text.text().substring(span.start(), span.end())))
                .toList();
        return MarkedText.render(text.text(), marks);
    }
}
