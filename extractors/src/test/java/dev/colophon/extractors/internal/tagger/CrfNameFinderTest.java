package dev.colophon.extractors.internal.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.Paper;
import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameCandidate;
import dev.colophon.text.PaperText;
import dev.colophon.text.TextAnalyzer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the tagger tells of its claims. */
class CrfNameFinderTest {

    private static final PaperText TEXT = TextAnalyzer.standard()
            .analyze(
                    Paper.of(
                            "Weaving nets with LoomNet",
                            "We propose LoomNet for pattern reading. On the Loom Archive its accuracy beats Big Weaver and shuttles."));

    @Test
    void explainsWhatItFindsAndNamesWhatItDoesNot() {
        CrfNameFinder finder = new CrfNameFinder(NameModel.standard());

        List<NameCandidate> candidates = finder.explain(TEXT, LinkFindings.NONE);

        assertThat(candidates.stream()
                        .filter(candidate -> candidate.rejection() == null)
                        .map(NameCandidate::claim))
                .isEqualTo(finder.find(TEXT, LinkFindings.NONE))
                .isNotEmpty();
        assertThat(candidates)
                .filteredOn(candidate -> candidate.rejection() != null)
                .isNotEmpty();
        assertThat(candidates)
                .allSatisfy(candidate -> assertThat(candidate.clues())
                        .singleElement()
                        .satisfies(clue -> assertThat(clue.weight() > 0)
                                .isEqualTo(candidate.claim().confidence() > 0.5)));
    }
}
