package dev.colophon.extractors.internal.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.Availability;
import dev.colophon.Paper;
import dev.colophon.ReleaseStatus;
import dev.colophon.text.TextAnalyzer;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a text says of code, data and models, with and without a link. */
class AvailabilityTest {

    static Stream<Arguments> cases() {
        return CaseFile.rows("availability-cases.tsv").stream()
                .map(row -> Arguments.of(row[0], new Availability(status(row[1]), status(row[2]), status(row[3]))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsAvailability(String text, Availability expected) {
        assertThat(new RuleLinkFinder()
                        .find(TextAnalyzer.standard().analyze(Paper.of("A title", text)))
                        .availability())
                .isEqualTo(expected);
    }

    private static @Nullable ReleaseStatus status(String cell) {
        return cell.equals("-") ? null : ReleaseStatus.valueOf(cell.toUpperCase(Locale.ROOT));
    }
}
