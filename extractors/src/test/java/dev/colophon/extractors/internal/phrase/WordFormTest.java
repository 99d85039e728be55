package dev.colophon.extractors.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.Paper;
import dev.colophon.text.TextAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormTest {

    @ParameterizedTest
    @CsvSource({
        "87.3, NUMBER",
        "87.3%, PERCENT",
        "tide-driven, HYPHEN",
        "Tide-Driven, HYPHEN",
        "TideNet, CAPITALS",
        "TIDES, CAPITALS",
        "tide, WORD",
        "Tide, WORD",
        "drifting, ING",
        "drifted, ED",
        "slowly, LY",
        "erosion, ION",
        "tidal, AL",
        "adaptive, IVE",
        "salinity, ITY",
        "tides, S",
        "3d, NONE",
        "(, NONE",
    })
    void isThatOfTheEndingOrShape(String text, WordForm form) {
        assertThat(WordForm.of(TextAnalyzer.standard()
                        .analyze(Paper.of(text, ""))
                        .title()
                        .tokens()
                        .get(0)))
                .isEqualTo(form);
    }
}
