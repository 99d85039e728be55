package dev.colophon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colophon.spi.Entities;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameMention;
import dev.colophon.testing.MetadataInvariants;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataExtractorTest {

    private static final Paper PAPER = new Paper("p1", "FooNet", "FooNet is fast.");

    @Test
    void anEmptyPipelineFindsNothing() {
        PaperMetadata metadata =
                MetadataInvariants.extractChecked(MetadataExtractor.builder().build(), PAPER);

        assertThat(metadata).isEqualTo(PaperMetadata.empty(PAPER, List.of()));
    }

    @Test
    void handsTheClaimsOfAllNameFindersToTheResolver() {
        List<NameMention> seen = new ArrayList<>();
        MetadataExtractor extractor = MetadataExtractor.builder()
                .addNameFinder((text, links) -> List.of(claim("first")))
                .addNameFinder((text, links) -> List.of(claim("second")))
                .entityResolver((text, mentions) -> {
                    seen.addAll(mentions);
                    return Entities.NONE;
                })
                .build();

        extractor.extract(PAPER);

        assertThat(seen).extracting(NameMention::source).containsExactly("first", "second");
    }

    @Test
    void listsDiagnosticsOfTheLinkStage() {
        Diagnostic diagnostic = Diagnostic.at("two-readings", new Span(PaperField.ABSTRACT, 0, 3));
        MetadataExtractor extractor = MetadataExtractor.builder()
                .linkFinder(text -> new LinkFindings(List.of(), Availability.UNSTATED, List.of(diagnostic)))
                .build();

        assertThat(extractor.extract(PAPER).diagnostics()).contains(diagnostic);
    }

    @Test
    void readsLazilyOnTheCallingThread() {
        AtomicInteger taken = new AtomicInteger();
        Stream<Paper> endless = Stream.generate(() -> {
            taken.incrementAndGet();
            return PAPER;
        });

        List<PaperMetadata> three =
                MetadataExtractor.builder().build().extractAll(endless).limit(3).toList();

        assertThat(three).hasSize(3);
        assertThat(taken).hasValue(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void keepsTheOrderOnSeveralThreads(int threads) {
        List<Paper> papers = IntStream.range(0, 500)
                .mapToObj(i -> new Paper("p" + i, "", ""))
                .toList();

        try (Stream<PaperMetadata> found = MetadataExtractor.builder().build().extractAll(papers.stream(), threads)) {
            assertThat(found.map(PaperMetadata::id).toList())
                    .isEqualTo(papers.stream().map(Paper::id).toList());
        }
    }

    @Test
    void readsOnlyALittleAheadOnSeveralThreads() {
        AtomicInteger taken = new AtomicInteger();
        Stream<Paper> endless = Stream.generate(() -> new Paper("p" + taken.incrementAndGet(), "", ""));

        try (Stream<PaperMetadata> found = MetadataExtractor.builder().build().extractAll(endless, 2)) {
            assertThat(found.iterator().next().id()).isEqualTo("p1");
        }

        assertThat(taken.get()).isLessThanOrEqualTo(9);
    }

    @Test
    void aFailingStageFailsOnTheThreadThatAsks() {
        MetadataExtractor extractor = MetadataExtractor.builder()
                .linkFinder(text -> {
                    throw new IllegalStateException("a stage of one's own");
                })
                .build();

        try (Stream<PaperMetadata> found = extractor.extractAll(Stream.of(PAPER), 2)) {
            assertThatThrownBy(found::toList)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("a stage of one's own");
        }
    }

    @Test
    void needsAThread() {
        MetadataExtractor extractor = MetadataExtractor.builder().build();

        assertThatThrownBy(() -> extractor.extractAll(Stream.of(PAPER), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 1");
    }

    @Test
    void leavesOutWhatIsBelowTheMinimum() {
        Mention name = new Mention(new Span(PaperField.TITLE, 0, 6), "FooNet");
        Task sure = new Task("FooNet", List.of(), 0.8, "test", List.of(name));
        Metric unsure = new Metric("FooNet", List.of(), null, null, 0.79, "test", List.of(name));
        MetadataExtractor.Builder builder = MetadataExtractor.builder()
                .entityResolver((text, mentions) -> new Entities(List.of(), List.of(), List.of(sure), List.of(unsure)))
                .resultFinder((text, links, entities) -> List.of(result(entities, 0.8), result(entities, 0.5)));

        PaperMetadata all = builder.build().extract(PAPER);
        PaperMetadata some = builder.minimumConfidence(0.8).build().extract(PAPER);

        assertThat(all.metrics()).containsExactly(unsure);
        assertThat(some.metrics()).isEmpty();
        assertThat(some.tasks()).containsExactly(sure);
        assertThat(some.results()).containsExactly(all.results().get(0));
        assertThat(some.results().get(0).metric()).isEqualTo("FooNet");
        assertThat(builder.minimumConfidence(0).build().extract(PAPER)).isEqualTo(all);
    }

    private static Result result(Entities entities, double confidence) {
        Mention evidence = new Mention(new Span(PaperField.ABSTRACT, 0, 1), "F");
        return new Result(
                ResultValue.of(1),
                null,
                ResultKind.ABSOLUTE,
                null,
                entities.metrics().get(0).name(),
                null,
                null,
                null,
                null,
                null,
                null,
                confidence,
                "test",
                evidence,
                new Span(PaperField.ABSTRACT, 0, 15));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void refusesAnImpossibleMinimum(double value) {
        assertThatThrownBy(() -> MetadataExtractor.builder().minimumConfidence(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[0, 1]");
    }

    private static NameMention claim(String source) {
        return new NameMention(EntityKind.METHOD, new Span(PaperField.TITLE, 0, 6), null, null, 0.5, source);
    }
}
