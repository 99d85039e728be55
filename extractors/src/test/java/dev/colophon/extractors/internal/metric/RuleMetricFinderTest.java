package dev.colophon.extractors.internal.metric;

import dev.colophon.extractors.MetricCatalog;
import dev.colophon.extractors.internal.phrase.MarkedPapers;
import dev.colophon.extractors.internal.phrase.WordList;
import dev.colophon.spi.NameFinder;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleMetricFinderTest {

    private static final NameFinder FINDER = new RuleMetricFinder(MetricCatalog.standard());

    /** Title and abstract with a bar between them; a line without a bar has no title. */
    static List<String> markedPapers() {
        return WordList.read(RuleMetricFinderTest.class, "metric-sentences.txt");
    }

    @ParameterizedTest
    @MethodSource("markedPapers")
    void findsWhatIsMarked(String marked) {
        MarkedPapers.assertFinds(FINDER, "metric", marked);
    }

    @Property(tries = 500)
    void anyTextSurvives(@ForAll String title, @ForAll String text) {
        MarkedPapers.assertSurvives(FINDER, title, text);
    }
}
