package dev.colophon.extractors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.colophon.Paper;
import dev.colophon.PaperMetadata;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said again and again, in one endless sentence or in many: looking at each pair of places would take minutes. */
class LongTextTest {

    private static final int LENGTH = 120_000;
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RDI, a Reedbed Drift Interaction, ",
                "%",
                "ReedNet (RN), ",
                "sedge segmentation and tracking, ",
                "Reed Big Quartz (RBQ) counts herons. ",
                "4.2% higher accuracy than SedgeNet, ",
                "we use #Net, ",
                "#Net reaches 91.2% accuracy on the #Bench dataset. ",
                "we count herons with #Reed Big Quartz (#RBQ), ",
                "#Reed Big Quartz (RBQ) counts herons. ",
                "# sedge tracking is hard, ",
            })
    void takesTimeInProportionToItsLength(String piece) {
        Paper paper = Paper.of("", repeat(piece));
        PaperMetadata found = assertTimeoutPreemptively(
                LIMIT, () -> StandardExtractors.standard().extract(paper));
        assertThat(found.diagnostics()).isEmpty();
    }

    /** The piece over and over, each time with another word for the number sign. */
    private static String repeat(String piece) {
        StringBuilder text = new StringBuilder(LENGTH + piece.length());
        for (int i = 0; text.length() < LENGTH; i++) {
            text.append(piece.replace("#", word(i)));
        }
        text.setLength(LENGTH);
        return text.toString();
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number; word.length() < 4; rest /= 26) {
            word.append((char) ((word.length() == 0 ? 'A' : 'a') + rest % 26));
        }
        return word.toString();
    }
}
