package dev.colophon.extractors.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colophon.Paper;
import dev.colophon.extractors.internal.tagger.WordClusters;
import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameMention;
import dev.colophon.text.TextAnalyzer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NameModelTrainerTest {

    private static final Paper UNSEEN = Paper.of(
            "PlonkNet: a new look at shell gluing",
            "We propose PlonkNet, a model for leaf counting. On the MarshSet dataset, PlonkNet improves the accuracy by 4%.");

    private static final TrainedNameTagger TAGGER =
            trainer().train(MadeUpPapers.annotated(), MadeUpPapers::unannotated);

    private static NameModelTrainer trainer() {
        return NameModelTrainer.builder().iterations(40).penalty(0.1).build();
    }

    private static List<NameMention> find(TrainedNameTagger tagger, Paper paper) {
        return tagger.nameFinder().find(TextAnalyzer.standard().analyze(paper), LinkFindings.NONE);
    }

    private static byte[] bytes(TrainedNameTagger tagger) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        tagger.writeTo(out);
        return out.toByteArray();
    }

    @Test
    void findsNamesThatItNeverSaw() {
        List<NameMention> mentions = find(TAGGER, UNSEEN);
        assertThat(mentions)
                .extracting(mention -> mention.kind() + " "
                        + UNSEEN.text(mention.span().field())
                                .substring(
                                        mention.span().start(), mention.span().end()))
                .contains("METHOD PlonkNet", "DATASET MarshSet", "TASK leaf counting", "METRIC accuracy");
        assertThat(mentions)
                .allSatisfy(mention -> assertThat(mention.confidence()).isBetween(0.3, 1.0));
    }

    @Test
    void sameInputGivesTheSameBytes() throws IOException {
        TrainedNameTagger again = trainer().train(MadeUpPapers.annotated(), MadeUpPapers::unannotated);
        assertThat(bytes(again)).isEqualTo(bytes(TAGGER));
    }

    @Test
    void anotherSeedGivesOtherClusters() throws IOException {
        NameModelTrainer other =
                NameModelTrainer.builder().iterations(1).seed(2).build();
        NameModelTrainer same = NameModelTrainer.builder().iterations(1).build();
        assertThat(bytes(other.train(MadeUpPapers.annotated(), MadeUpPapers::unannotated)))
                .isNotEqualTo(bytes(same.train(MadeUpPapers.annotated(), MadeUpPapers::unannotated)));
    }

    @Test
    void whatIsReadBackFindsTheSame() throws IOException {
        TrainedNameTagger read = TrainedNameTagger.read(new ByteArrayInputStream(bytes(TAGGER)));
        assertThat(bytes(read)).isEqualTo(bytes(TAGGER));
        assertThat(find(read, UNSEEN)).isEqualTo(find(TAGGER, UNSEEN)).isNotEmpty();
    }

    @Test
    void takesTheClustersOfAnother() throws IOException {
        TrainedNameTagger again = trainer().train(MadeUpPapers.annotated(), TAGGER);
        assertThat(bytes(again)).isEqualTo(bytes(TAGGER));
    }

    @Test
    void worksWithoutUnannotatedPapers() {
        TrainedNameTagger plain = trainer().train(MadeUpPapers.annotated(), Stream::empty);
        assertThat(plain.model().clusters()).extracting(WordClusters::size).isEqualTo(0);
        assertThat(find(plain, UNSEEN)).isNotEmpty();
    }

    @Test
    void passesOverUnannotatedPapersThatAreAnnotatedToo() {
        TrainedNameTagger same = trainer()
                .train(MadeUpPapers.annotated(), () -> Stream.of(MadeUpPapers.paper(0), MadeUpPapers.paper(1)));
        assertThat(same.model().clusters().size()).isZero();
        assertThat(TAGGER.model().clusters().size()).isPositive();
    }

    @Test
    void refusesWhatIsNoModel() {
        assertThatThrownBy(() -> TrainedNameTagger.read(new ByteArrayInputStream(new byte[64])))
                .isInstanceOf(IOException.class);
    }

    @Test
    void threadsFindTheSame() throws Exception {
        List<Paper> papers =
                IntStream.range(0, 60).mapToObj(MadeUpPapers::paper).toList();
        List<List<NameMention>> expected =
                papers.stream().map(paper -> find(TAGGER, paper)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<List<List<NameMention>>> all =
                    () -> papers.stream().map(paper -> find(TAGGER, paper)).toList();
            for (var found : threads.invokeAll(List.of(all, all, all, all))) {
                assertThat(found.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Property(tries = 300)
    void anyTextIsRead(@ForAll String title, @ForAll String text) {
        Paper paper = Paper.of(title, text);
        for (NameMention mention : find(TAGGER, paper)) {
            int length = paper.text(mention.span().field()).length();
            assertThat(mention.span().end()).isLessThanOrEqualTo(length);
        }
    }

    @Test
    void aSentenceWithoutEndIsRead() {
        Paper paper = Paper.of("", "We propose BarFormer, a model for leaf counting, and ".repeat(2_000));
        assertThat(find(TAGGER, paper)).isNotEmpty();
    }
}
