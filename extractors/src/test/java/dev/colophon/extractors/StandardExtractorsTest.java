package dev.colophon.extractors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colophon.Entity;
import dev.colophon.MetadataExtractor;
import dev.colophon.Paper;
import dev.colophon.PaperMetadata;
import dev.colophon.Result;
import dev.colophon.explain.ExplainedName;
import dev.colophon.explain.Explanation;
import dev.colophon.extractors.opennlp.OpenNlpNameFinder;
import dev.colophon.extractors.training.MadeUpPapers;
import dev.colophon.spi.EntityKind;
import dev.colophon.testing.MetadataInvariants;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.namefind.RegexNameFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The profiles, with and without something of one's own. */
class StandardExtractorsTest {

    private static final Paper LONG = Paper.of(
            "LoomNet: reading weaving patterns",
            "Weaving pattern recognition is hard. We propose LoomNet (LN), a decoder for pattern parsing. On TextileBench and"
                    + " the Silk-10K dataset it reaches 87.3% accuracy, 5.1 points above PatternCNN and ShuttleFormer, and 2x"
                    + " faster than ResNet-50 pre-trained on ImageNet. Code: https://github.com/example-lab/loom.");

    private static final List<Paper> PAPERS = Stream.concat(
                    Stream.of(LONG, Paper.of("", "")), IntStream.range(0, 12).mapToObj(MadeUpPapers::paper))
            .toList();

    private static MetadataExtractor shared(Profile profile) {
        return switch (profile) {
            case STANDARD -> StandardExtractors.standard();
            case RULES -> StandardExtractors.rules();
            case OPENNLP -> StandardExtractors.openNlp();
        };
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void aBuilderLeftAsItIsBuildsTheProfile(Profile profile) {
        MetadataExtractor built = StandardExtractors.builder(profile).build();

        assertThat(PAPERS.stream().map(built::extract))
                .isEqualTo(PAPERS.stream().map(shared(profile)::extract).toList());
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void explainingChangesNothingAndLeavesNothingOut(Profile profile) {
        for (Paper paper : PAPERS) {
            Explanation explanation = shared(profile).explain(paper);
            PaperMetadata metadata = explanation.metadata();

            assertThat(metadata).isEqualTo(shared(profile).extract(paper));
            assertThat(explanation.names().stream().map(ExplainedName::entity))
                    .isEqualTo(Stream.of(metadata.methods(), metadata.datasets(), metadata.tasks(), metadata.metrics())
                            .flatMap(List::stream)
                            .map(entity -> (Entity) entity)
                            .toList());
            assertThat(explanation.names())
                    .allSatisfy(name ->
                            assertThat(name.claims()).as(name.entity().name()).isNotEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void aMinimumOnlyLeavesOut(Profile profile) {
        MetadataExtractor sure =
                StandardExtractors.builder(profile).minimumConfidence(0.7).build();
        PaperMetadata all = shared(profile).extract(LONG);
        PaperMetadata some = MetadataInvariants.extractChecked(sure, LONG);

        assertThat(some.methods())
                .isEqualTo(all.methods().stream()
                        .filter(method -> method.confidence() >= 0.7)
                        .toList());
        assertThat(some.results())
                .isEqualTo(all.results().stream()
                        .filter(result -> result.confidence() >= 0.7)
                        .toList());
        assertThat(some.results()).extracting(Result::confidence).allMatch(p -> p >= 0.7);
        assertThat(some.availability()).isEqualTo(all.availability());
    }

    @Test
    void takesAnOpenNlpFinderBesideItsOwnNames() {
        Map<String, Pattern[]> patterns = Map.of("archive", new Pattern[] {Pattern.compile("old loom archive")});
        MetadataExtractor extractor = StandardExtractors.builder(Profile.STANDARD)
                .addNameFinder(OpenNlpNameFinder.builder(() -> new RegexNameFinder(patterns))
                        .kinds(Map.of("archive", EntityKind.DATASET))
                        .confidence(0.9)
                        .build())
                .build();

        PaperMetadata found = MetadataInvariants.extractChecked(
                extractor, Paper.of("", "We propose LoomNet and test it on the old loom archive."));

        assertThat(found.methods()).extracting(Entity::name).containsExactly("LoomNet");
        assertThat(found.datasets()).extracting(Entity::name).containsExactly("old loom archive");
        assertThat(found.datasets()).extracting(Entity::source).containsExactly("model:opennlp");
    }

    @Test
    void refusesAnImpossibleMinimum() {
        assertThatThrownBy(() -> StandardExtractors.builder(Profile.RULES).minimumConfidence(2))
                .hasMessageContaining("[0, 1]");
    }
}
