package dev.colophon.extractors.internal.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.Link;
import dev.colophon.Paper;
import dev.colophon.text.TextAnalyzer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a link leads to and whether it is there, as its sentence says. */
class LinkKindsTest {

    static Stream<Arguments> cases() {
        return CaseFile.rows("link-kinds.tsv").stream().map(row -> Arguments.of(row[0], row[1]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsKindAndStatus(String text, String expected) {
        List<Link> links = new RuleLinkFinder()
                .find(TextAnalyzer.standard().analyze(Paper.of("A title", text)))
                .links();

        assertThat(links.stream().map(link -> (link.kind() + " " + link.status()).toLowerCase(Locale.ROOT)))
                .isEqualTo(Arrays.asList(expected.split(" ; ", -1)));
    }
}
