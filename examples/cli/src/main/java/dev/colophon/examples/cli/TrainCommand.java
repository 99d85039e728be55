package dev.colophon.examples.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.colophon.Paper;
import dev.colophon.extractors.training.AnnotatedPaper;
import dev.colophon.extractors.training.NameModelTrainer;
import dev.colophon.extractors.training.TrainedNameTagger;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code colophon train}: makes a name model of annotated papers. */
@Command(
        name = "train",
        description = "Trains the name tagger on annotated papers. The same input gives the same model.",
        mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {

    private static final ObjectReader JSON = new ObjectMapper().reader();

    @Parameters(paramLabel = "GOLD", description = "annotated papers, JSON Lines")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path gold;

    @Option(
            names = "--unlabelled",
            paramLabel = "FILE",
            description =
                    "papers to learn word clusters from: JSON Lines, may be gzipped; without it the model has none")
    private @Nullable Path unlabelled;

    @Option(
            names = "--without",
            paramLabel = "FILE",
            description = "papers to leave out of those to learn clusters from, by title: what the model is tested on")
    private List<Path> without = List.of();

    @Option(names = "--seed", defaultValue = "1", description = "where random numbers start (default: 1)")
    private long seed;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "MODEL",
            description = "where the model goes")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path out;

    @Override
    public Integer call() throws IOException {
        List<AnnotatedPaper> annotated = new GoldNames().read(gold);
        NameModelTrainer trainer = NameModelTrainer.builder().seed(seed).build();
        TrainedNameTagger tagger = train(trainer, annotated);
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out))) {
            tagger.writeTo(stream);
        }
        return ExitStatus.ALL_READ;
    }

    private TrainedNameTagger train(NameModelTrainer trainer, List<AnnotatedPaper> annotated) throws IOException {
        if (unlabelled == null) {
            return trainer.train(annotated, Stream::empty);
        }
        Path file = unlabelled;
        Set<String> left = leftOut();
        return trainer.train(annotated, () -> papers(file).filter(paper -> !left.contains(paper.title())));
    }

    private Set<String> leftOut() throws IOException {
        Set<String> titles = new HashSet<>();
        for (Path file : without) {
            try (Stream<Paper> papers = papers(file)) {
                papers.forEach(paper -> titles.add(paper.title()));
            }
        }
        return titles;
    }

    private static Stream<Paper> papers(Path file) {
        try {
            InputStream stream = Files.newInputStream(file);
            InputStream text = file.toString().endsWith(".gz") ? new GZIPInputStream(stream) : stream;
            BufferedReader reader = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8));
            return reader.lines().map(TrainCommand::paper).onClose(() -> close(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(BufferedReader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Paper paper(String line) {
        try {
            return GoldNames.paper(JSON.readTree(line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
