package dev.colophon.extractors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colophon.Dataset;
import dev.colophon.MetadataExtractor;
import dev.colophon.Metric;
import dev.colophon.Paper;
import dev.colophon.PaperMetadata;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameMention;
import dev.colophon.testing.MetadataInvariants;
import dev.colophon.text.TextAnalyzer;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Names that a user knows. */
class LexiconTest {

    private static final Lexicon LEXICON = Lexicon.builder()
            .add(EntityKind.DATASET, "Tidal Gauge 2020", "TG2020")
            .add(EntityKind.DATASET, "Routine")
            .add(EntityKind.METHOD, "humble bumbling")
            .add(EntityKind.METRIC, "wobble rate", "WR")
            .build();

    private static final Paper PAPER = Paper.of(
            "A routine",
            "With humble bumbling we read \\textbf{Tidal Gauge} 2020 and Routine; humble bumblings on TG2020 lower the"
                    + " WR. See https://routine.org/TG2020.");

    @ParameterizedTest
    @EnumSource(Profile.class)
    void everyProfileFindsItsNames(Profile profile) {
        MetadataExtractor extractor =
                StandardExtractors.builder(profile).lexicon(LEXICON).build();

        PaperMetadata found = MetadataInvariants.extractChecked(extractor, PAPER);

        assertThat(found.datasets()).extracting(Dataset::name).contains("Tidal Gauge 2020", "Routine");
        assertThat(found.methods()).anySatisfy(method -> {
            assertThat(method.name()).isEqualTo("humble bumbling");
            assertThat(method.mentions()).hasSize(2);
            assertThat(method.source()).isEqualTo("lexicon:user");
            assertThat(method.confidence()).isEqualTo(1);
        });
        assertThat(found.datasets().get(0).aliases()).containsExactly("TG2020");
        assertThat(found.metrics())
                .filteredOn(metric -> metric.name().equals("WR"))
                .extracting(Metric::canonical)
                .containsExactly("wobble rate");
    }

    @Test
    void claimsCarryTheNormalFormAndOriginalOffsets() {
        List<NameMention> claims =
                new LexiconNameFinder(LEXICON).find(TextAnalyzer.standard().analyze(PAPER), LinkFindings.NONE);

        assertThat(claims)
                .extracting(claim -> PAPER.abstractText()
                                .substring(claim.span().start(), claim.span().end())
                        + " = " + claim.canonical())
                .containsExactly(
                        "humble bumbling = humble bumbling",
                        "Tidal Gauge} 2020 = Tidal Gauge 2020",
                        "Routine = Routine",
                        "humble bumblings = humble bumbling",
                        "TG2020 = Tidal Gauge 2020",
                        "WR = wobble rate");
    }

    @Test
    void readsItsFile() throws IOException {
        Lexicon read = Lexicon.parse(
                new StringReader("# kind\tname\n\ndataset\tTidal Gauge 2020\tTG2020\t\nMethod \t LoomNet\n"));

        assertThat(read.entries())
                .containsExactly(
                        new Lexicon.Entry(EntityKind.DATASET, "Tidal Gauge 2020", List.of("TG2020")),
                        new Lexicon.Entry(EntityKind.METHOD, "LoomNet", List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "'ok\tFoo', 'line 2: \"ok\" is no kind: start the line with method, dataset, task or metric and a tab'",
        "'Foo', 'line 2: \"Foo\" is no kind'",
        "'dataset', 'line 2: no name: write it behind the dataset and a tab'",
        "'dataset\t \t', 'line 2: no name'"
    })
    void saysWhatIsWrongWithALine(String line, String message) {
        assertThatThrownBy(() -> Lexicon.parse(new StringReader("method\tLoomNet\n" + line)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void aBlankNameIsNone() {
        assertThatThrownBy(() -> Lexicon.builder().add(EntityKind.TASK, " ")).hasMessageContaining("a blank name");
    }
}
