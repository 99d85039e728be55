package dev.colophon.extractors.internal.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.Link;
import dev.colophon.Paper;
import dev.colophon.spi.LinkFindings;
import dev.colophon.testing.MarkedText;
import dev.colophon.text.TextAnalyzer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where links stand in a text, what they open, which repository they lead to and what was mended. */
class LinkCasesTest {

    private static final String NONE = "-";

    static Stream<Arguments> cases() {
        return CaseFile.rows("link-cases.tsv").stream()
                .map(row -> Arguments.of(row[0], values(row[1]), values(row[2]), values(row[3])));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsLinks(String marked, List<String> urls, List<String> repositories, List<String> repairs) {
        MarkedText expected = MarkedText.parse(marked);
        LinkFindings found =
                new RuleLinkFinder().find(TextAnalyzer.standard().analyze(Paper.of("A title", expected.text())));

        assertThat(MarkedText.render(expected.text(), marks(found))).isEqualTo(marked);
        if (!found.links().isEmpty()) {
            assertThat(found.links()).extracting(Link::url).isEqualTo(urls);
            assertThat(found.links().stream().map(link -> link.repo() == null ? NONE : link.repo()))
                    .isEqualTo(repositories);
            assertThat(found.links().stream()
                            .map(link -> link.repairs().isEmpty() ? NONE : String.join(",", link.repairs())))
                    .isEqualTo(repairs);
        }
    }

    @Test
    void tableIsLarge() {
        assertThat(CaseFile.rows("link-cases.tsv")).hasSizeGreaterThanOrEqualTo(150);
    }

    private static List<String> values(String column) {
        return Arrays.asList(column.split(" ; ", -1));
    }

    private static List<MarkedText.Mark> marks(LinkFindings found) {
        return found.links().stream()
                .flatMap(link -> link.mentions().stream())
                .sorted(Comparator.comparingInt(mention -> mention.span().start()))
                .map(mention -> new MarkedText.Mark(
                        "link", mention.span().start(), mention.span().end(), mention.text()))
                .toList();
    }
}
