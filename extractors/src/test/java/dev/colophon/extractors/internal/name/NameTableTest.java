package dev.colophon.extractors.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.Dataset;
import dev.colophon.Mention;
import dev.colophon.Method;
import dev.colophon.Paper;
import dev.colophon.extractors.internal.lexicon.ResourceTable;
import dev.colophon.extractors.internal.resolve.RuleEntityResolver;
import dev.colophon.spi.Entities;
import dev.colophon.spi.LinkFindings;
import dev.colophon.testing.MarkedText;
import dev.colophon.text.PaperText;
import dev.colophon.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules read each sentence of {@code names.txt} as it is marked, no name more and none less. */
class NameTableTest {

    private static final RuleNameFinder FINDER = new RuleNameFinder();
    private static final RuleEntityResolver RESOLVER = new RuleEntityResolver();

    static Stream<String> sentences() {
        return ResourceTable.rows(NameTableTest.class, "names.txt").stream().map(row -> row.get(0));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void readsTheSentenceAsMarked(String marked) {
        MarkedText expected = MarkedText.parse(marked);
        PaperText text = TextAnalyzer.standard().analyze(Paper.of("", expected.text()));
        Entities found = RESOLVER.resolve(text, FINDER.find(text, LinkFindings.NONE));

        List<String> marks = new ArrayList<>();
        List<String> mentions = new ArrayList<>();
        for (MarkedText.Mark mark : expected.marks()) {
            marks.add(mark.start() + " " + mark.label() + " " + mark.text());
        }
        for (Method method : found.methods()) {
            method.mentions().forEach(mention -> mentions.add(line(expected, mention, "method", method.role())));
        }
        for (Dataset dataset : found.datasets()) {
            dataset.mentions().forEach(mention -> mentions.add(line(expected, mention, "dataset", dataset.role())));
        }
        assertThat(mentions).as(marked).containsExactlyInAnyOrderElementsOf(marks);
    }

    /** A mention as its mark would read; the role is left out where the mark at its place says none. */
    private static String line(MarkedText expected, Mention mention, String kind, Enum<?> role) {
        int start = mention.span().start();
        boolean plain = expected.marks().stream()
                .anyMatch(mark -> mark.start() == start && mark.detail().isEmpty());
        String label = plain ? kind : kind + ":" + role.name().toLowerCase(Locale.ROOT);
        return start + " " + label + " " + mention.text();
    }
}
