package dev.colophon.extractors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.MetadataExtractor;
import dev.colophon.Paper;
import dev.colophon.PaperMetadata;
import dev.colophon.testing.MetadataInvariants;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What must hold for any text at all, from the front door. */
class WholePipelineTest {

    private static final MetadataExtractor EXTRACTOR = StandardExtractors.standard();

    private static final List<String> FRAGMENTS = List.of(
            "We propose FooNet (FN), a sparse encoder built on ResNet-50.",
            "On the BarSet-2K benchmark it reaches 82.5% top-1 accuracy,",
            "+2.4 over Baseline-XL.",
            "Code: https://github.com/some-one/foo\\_net.",
            "\\textbf{Deep Ranker}",
            "$\\times$",
            "2.6x faster",
            "10^{-3}",
            "et al.",
            "(e.g., ",
            "respectively",
            "84.1/85.0",
            "é",
            "e\u0301",
            "ﬁne-tuning",
            "&lt;b&gt;",
            "<jats:p>",
            "\u200b",
            "\u2212",
            "con-\nvolution",
            " ",
            ". ",
            ", ",
            ")",
            "$",
            "\\",
            "{",
            "}",
            "%",
            "/",
            "github.com/a/b",
            "𝔽",
            "\ud83d",
            "\udc00",
            "0",
            "on MNIST, CIFAR-10 and -100",
            "our code will be released upon acceptance.",
            "5 700",
            "İstanbul",
            "1.7x - 2.7x",
            "outperforms");

    @Property(tries = 500)
    void anyUnicodeSurvives(@ForAll String title, @ForAll String abstractText) {
        MetadataInvariants.extractChecked(EXTRACTOR, Paper.of(title, abstractText));
    }

    @Property(tries = 1000)
    void anyCutOrSplicedAbstractSurvives(@ForAll("spliced") String title, @ForAll("spliced") String abstractText) {
        MetadataInvariants.extractChecked(EXTRACTOR, Paper.of(title, abstractText));
    }

    @Property(tries = 100)
    void theAnswerDoesNotDependOnThePaperBefore(@ForAll("spliced") String before, @ForAll("spliced") String text) {
        Paper paper = Paper.of("", text);
        PaperMetadata alone = EXTRACTOR.extract(paper);

        EXTRACTOR.extract(Paper.of("", before));

        assertThat(EXTRACTOR.extract(paper)).isEqualTo(alone);
    }

    @Provide
    Arbitrary<String> spliced() {
        Arbitrary<String> fragments = Arbitraries.of(FRAGMENTS);
        Arbitrary<String> glue = Arbitraries.of("", " ", "\n", ". ");
        return Combinators.combine(
                        fragments.list().ofMaxSize(25),
                        glue,
                        Arbitraries.integers().between(0, 40))
                .as((parts, between, cut) -> {
                    String text = String.join(between, parts);
                    return text.substring(
                            Math.min(cut, text.length()) / 2, text.length() - Math.min(cut, text.length()) / 2);
                });
    }

    @Test
    void manyThreadsGiveTheSameAsOne() {
        List<Paper> papers = randomPapers(400);
        List<PaperMetadata> alone = EXTRACTOR.extractAll(papers.stream()).toList();

        try (Stream<PaperMetadata> together = EXTRACTOR.extractAll(papers.stream(), 8)) {
            assertThat(together.toList()).isEqualTo(alone);
        }
    }

    @Test
    void everyDefaultLocaleGivesTheSame() {
        Locale before = Locale.getDefault();
        List<Paper> papers = randomPapers(100);
        List<PaperMetadata> expected = EXTRACTOR.extractAll(papers.stream()).toList();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "hi-IN-u-nu-deva", "de-DE", "lt-LT")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(EXTRACTOR.extractAll(papers.stream()).toList())
                        .as(tag)
                        .isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<Paper> randomPapers(int count) {
        Random random = new Random(20);
        return Stream.generate(() -> {
                    StringBuilder text = new StringBuilder();
                    for (int i = random.nextInt(30); i > 0; i--) {
                        text.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())))
                                .append(' ');
                    }
                    return Paper.of("IMAGE INDEXING WITH FooNet", text.toString());
                })
                .limit(count)
                .toList();
    }
}
