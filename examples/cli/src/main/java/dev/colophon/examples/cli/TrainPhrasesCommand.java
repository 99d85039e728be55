package dev.colophon.examples.cli;

import dev.colophon.Paper;
import dev.colophon.extractors.MetricCatalog;
import dev.colophon.extractors.training.AnnotatedPaper;
import dev.colophon.extractors.training.PhraseWeightTrainer;
import dev.colophon.extractors.training.TrainedNameTagger;
import dev.colophon.spi.NameFinder;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code colophon train-phrases}: learns the weights of the finders of tasks and metrics. */
@Command(
        name = "train-phrases",
        description =
                "Learns the weights of tasks and metrics from annotated papers. The same input gives the same weights.",
        mixinStandardHelpOptions = true)
final class TrainPhrasesCommand implements Callable<Integer> {

    @Parameters(paramLabel = "GOLD", description = "annotated papers, JSON Lines")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path gold;

    @Option(
            names = "--unlabelled",
            paramLabel = "FILE",
            description = "papers in which phrases are counted: JSON Lines, may be gzipped; without it none are known")
    private @Nullable Path unlabelled;

    @Option(
            names = "--without",
            paramLabel = "FILE",
            description = "papers to leave out of those to count in, by title: what the weights are tested on")
    private List<Path> without = List.of();

    @Option(
            names = "--tagger",
            paramLabel = "MODEL",
            description = "a name model, once a fold: of n models, the i-th was trained without the papers whose line,"
                    + " counted from 0, has the remainder i when divided by n")
    private List<Path> taggers = List.of();

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FOLDER",
            description = "where the folders task and metric go, with cues.tsv and priors.tsv in each")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path out;

    @Override
    public Integer call() throws IOException {
        List<AnnotatedPaper> annotated;
        try (BufferedReader lines = Files.newBufferedReader(gold)) {
            annotated = new GoldNames().read(lines);
        }
        List<NameFinder> finders = new ArrayList<>();
        for (Path tagger : taggers) {
            try (InputStream stream = new BufferedInputStream(Files.newInputStream(tagger))) {
                finders.add(TrainedNameTagger.read(stream).eagerNameFinder());
            }
        }
        Supplier<Stream<Paper>> papers = papers();
        PhraseWeightTrainer.tasks().train(annotated, papers, finders).writeTo(out.resolve("task"));
        PhraseWeightTrainer.metrics(MetricCatalog.standard())
                .train(annotated, papers, finders)
                .writeTo(out.resolve("metric"));
        return ExitStatus.ALL_READ;
    }

    private Supplier<Stream<Paper>> papers() {
        if (unlabelled == null) {
            return Stream::empty;
        }
        Path file = unlabelled;
        Set<String> left = UnlabelledPapers.titles(without);
        return () -> UnlabelledPapers.of(file).filter(paper -> !left.contains(paper.title()));
    }
}
