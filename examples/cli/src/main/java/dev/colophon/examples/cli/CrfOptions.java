package dev.colophon.examples.cli;

import dev.colophon.extractors.training.AnnotatedPaper;
import dev.colophon.extractors.training.NameModelTrainer;
import dev.colophon.extractors.training.TrainedNameTagger;
import dev.colophon.spi.NameFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say how the conditional random field is trained. */
final class CrfOptions {

    @Option(
            names = "--unlabelled",
            paramLabel = "FILE",
            description = {
                "crf: papers to learn word clusters from, JSON Lines, may be gzipped.",
                "Without it, or --standard-clusters, the model has none."
            })
    private @Nullable Path unlabelled;

    @Option(
            names = "--without",
            paramLabel = "FILE",
            description = "crf: papers to leave out of those, by title: what the model is tested on.")
    private List<Path> without = List.of();

    @Option(
            names = "--standard-clusters",
            description = "crf: take the word clusters of the standard tagger, which takes minutes less.")
    private boolean standardClusters;

    @Option(
            names = "--threshold",
            paramLabel = "X",
            description = {
                "crf: test what is claimed from the probability X on, from 0.01 to 1.",
                "Default: for each kind what suits our abstracts."
            })
    private @Nullable Double threshold;

    @Option(names = "--seed", defaultValue = "1", description = "crf: where random numbers start. Default: 1.")
    private long seed;

    /** Ends the command with a message where an option is wrong, before anything is read. */
    void check(CommandLine command) {
        if (threshold != null && !(threshold >= 0.01 && threshold <= 1)) {
            throw new ParameterException(command, "--threshold must lie between 0.01 and 1, not at " + threshold);
        }
    }

    NameFinder finder(TrainedNameTagger tagger) {
        return threshold == null ? tagger.nameFinder() : tagger.nameFinder(threshold);
    }

    Function<List<AnnotatedPaper>, TrainedNameTagger> trainer() {
        NameModelTrainer trainer = NameModelTrainer.builder().seed(seed).build();
        if (standardClusters) {
            TrainedNameTagger standard = TrainedNameTagger.standard();
            return papers -> trainer.train(papers, standard);
        }
        if (unlabelled == null) {
            return papers -> trainer.train(papers, Stream::empty);
        }
        Path file = unlabelled;
        Set<String> left = UnlabelledPapers.titles(without);
        return papers ->
                trainer.train(papers, () -> UnlabelledPapers.of(file).filter(paper -> !left.contains(paper.title())));
    }
}
