package dev.colophon.extractors.internal.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.Diagnostic;
import dev.colophon.Paper;
import dev.colophon.spi.LinkFindings;
import dev.colophon.text.TextAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of two readings one is chosen, and the other is told. */
class AmbiguousAddressTest {

    @ParameterizedTest
    @CsvSource({
        "Code: https://github.com/foo/deep- learning.,https://github.com/foo/deeplearning",
        "Code: https://github.com/foo/ bar.,https://github.com/foo/",
        "Code: https://github.com/foo/bar.We release it.,https://github.com/foo/bar.We",
    })
    void otherReadingIsTold(String text, String other) {
        assertThat(find(text).diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.code()).isEqualTo("ambiguous-link"))
                .extracting(Diagnostic::message)
                .asString()
                .endsWith("it may be " + other);
    }

    @Test
    void wholeAddressHasOneReading() {
        assertThat(find("Code: https://github.com/foo/bar.").diagnostics()).isEmpty();
    }

    @Test
    void repairLowersConfidence() {
        double whole = confidence("Code: https://github.com/foo/bar.");
        double repaired = confidence("Code: https:// github.com/foo/bar.");
        double ambiguous = confidence("Code: https://github.com/foo/ bar.");

        assertThat(whole).isGreaterThan(repaired);
        assertThat(repaired).isGreaterThan(ambiguous);
    }

    private static double confidence(String text) {
        return find(text).links().get(0).confidence();
    }

    private static LinkFindings find(String text) {
        return new RuleLinkFinder().find(TextAnalyzer.standard().analyze(Paper.of("A title", text)));
    }
}
