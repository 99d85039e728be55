package dev.colophon.extractors.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.Paper;
import dev.colophon.extractors.internal.context.AcronymPair;
import dev.colophon.extractors.internal.context.FieldReading;
import dev.colophon.text.TextAnalyzer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApposedPairsTest {

    private static List<AcronymPair> pairs(String sentence) {
        return ApposedPairs.find(FieldReading.of(
                TextAnalyzer.standard().analyze(Paper.of("", sentence)).abstractText()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GVD: Guiding Video Diffusion Model for Ponds | GVD | Guiding Video Diffusion",
                "We propose LFINet, a Laplacian Frequency Interaction Network. | LFINet | Laplacian Frequency Interaction Network",
                "We propose RGCANet: a Reused Goose Counting Attention Network for Inland Tarns. | RGCANet | Reused Goose Counting Attention Network",
                "ROOST: Robust Outlier-Oriented Sorting with Trees for Birds | ROOST | Robust Outlier-Oriented Sorting with Trees",
                "We introduce FS-GM, Few-Step Goose-Matching. | FS-GM | Few-Step Goose-Matching",
            })
    void findsTheWordsThatAnAcronymStandsFor(String sentence, String acronym, String longForm) {
        assertThat(pairs(sentence)).singleElement().satisfies(pair -> {
            assertThat(pair.acronym().surface()).isEqualTo(acronym);
            assertThat(pair.longForm().surface()).isEqualTo(longForm);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BERT: Counting Geese from the Air",
                "AI: Adoption in Ponds",
                "We use ResNet, a network for images.",
                "On MNIST, many networks improve some training.",
                "Ponds: Plain Outdoor Nests",
                "GVD:",
                "GVD: Geese",
            })
    void otherWordsBehindANameAreNoLongForm(String sentence) {
        assertThat(pairs(sentence)).isEmpty();
    }

    @Test
    void anEndlessListCostsNoMoreThanItsLength() {
        assertThat(pairs("ABCABC: ".repeat(20_000))).isEmpty();
        assertThat(pairs(("ABC".repeat(20_000) + ": " + "abc".repeat(20_000) + " ").repeat(12)))
                .isEmpty();
    }
}
