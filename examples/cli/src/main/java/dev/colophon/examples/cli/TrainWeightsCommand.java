package dev.colophon.examples.cli;

import dev.colophon.Paper;
import dev.colophon.extractors.training.AnnotatedPaper;
import dev.colophon.extractors.training.ListedPaper;
import dev.colophon.extractors.training.NameModelTrainer;
import dev.colophon.extractors.training.NameWeightTrainer;
import dev.colophon.extractors.training.RuleWeightTrainer;
import dev.colophon.extractors.training.SeenNameMiner;
import dev.colophon.extractors.training.TitleGuessTrainer;
import dev.colophon.extractors.training.TrainedLayeredModel;
import dev.colophon.extractors.training.TrainedLinearModel;
import dev.colophon.extractors.training.TrainedNameTagger;
import dev.colophon.spi.EntityKind;
import dev.colophon.text.TextAnalyzer;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code colophon train-weights}: makes the tables of weights that rules, and rules and tagger together, decide by. */
@Command(
        name = "train-weights",
        description = "Fits the weights of the rules, or of rules and tagger together, to annotated papers, "
                + "and mines the names that other papers use. The same input gives the same files.",
        mixinStandardHelpOptions = true)
final class TrainWeightsCommand implements Callable<Integer> {

    private static final int FOLDS = 5;

    /** What can be made. */
    enum Part {
        /** name-weights.tsv, method-role-weights.tsv and dataset-role-weights.tsv. */
        RULES,
        /** seen-names.tsv. */
        SEEN_NAMES,
        /** title-guess-weights.tsv. */
        TITLE_GUESS,
        /** fold0.model ... fold4.model. */
        FOLDS,
        /** entity-weights.tsv, claim-weights.tsv and the files of their units. */
        ENTITIES
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "GOLD", description = "annotated papers, JSON Lines")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path gold;

    @Option(
            names = "--part",
            required = true,
            description =
                    "rules: what the rules' clues are worth; seen_names: the names that unlabelled papers use; "
                            + "title_guess: how their abstracts speak of the names that their titles open with; "
                            + "folds: five taggers, each trained without every fifth paper, which takes half an hour; "
                            + "entities: what rules and tagger together are worth, and the tagger alone, from the folds in the same directory")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Part part;

    @Option(
            names = "--unlabelled",
            paramLabel = "FILE",
            description = "papers for seen_names, title_guess and folds, may be gzipped")
    private @Nullable Path unlabelled;

    @Option(names = "--without", paramLabel = "FILE", description = "papers to leave out of the unlabelled, by title")
    private List<Path> without = List.of();

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "DIRECTORY",
            description = "where the files go")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path out;

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(out);
        switch (part) {
            case RULES -> fitRules();
            case SEEN_NAMES -> mineNames();
            case TITLE_GUESS -> fitTitleGuess();
            case FOLDS -> trainFolds();
            case ENTITIES -> fitEntities();
        }
        return ExitStatus.ALL_READ;
    }

    private void fitRules() throws IOException {
        List<ListedPaper> papers = new GoldEntities().read(gold);
        RuleWeightTrainer trainer = new RuleWeightTrainer(TextAnalyzer.standard());
        write("name-weights.tsv", "What a clue is worth for a candidate to be a name.", trainer.names(papers));
        write(
                "method-role-weights.tsv",
                "What a clue is worth for the role of a method.",
                trainer.roles(papers, EntityKind.METHOD));
        write(
                "dataset-role-weights.tsv",
                "What a clue is worth for the role of a dataset.",
                trainer.roles(papers, EntityKind.DATASET));
    }

    private void mineNames() throws IOException {
        SeenNameMiner miner = new SeenNameMiner(TextAnalyzer.standard());
        try (Stream<Paper> papers = unlabelled()) {
            miner.read(papers);
        }
        try (BufferedWriter writer = Files.newBufferedWriter(out.resolve("seen-names.tsv"))) {
            miner.write(writer);
        }
    }

    private void fitTitleGuess() throws IOException {
        try (Stream<Paper> papers = unlabelled()) {
            write(
                    "title-guess-weights.tsv",
                    "What the words of an abstract say of whether the title opens with a name.",
                    new TitleGuessTrainer(TextAnalyzer.standard()).train(papers));
        }
    }

    private void trainFolds() throws IOException {
        List<AnnotatedPaper> annotated;
        try (BufferedReader lines = Files.newBufferedReader(gold)) {
            annotated = new GoldNames().read(lines);
        }
        List<TrainedNameTagger> taggers =
                NameModelTrainer.builder().build().trainFolds(annotated, this::unlabelled, FOLDS);
        for (int fold = 0; fold < FOLDS; fold++) {
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(fold(fold)))) {
                taggers.get(fold).writeTo(stream);
            }
        }
    }

    private void fitEntities() throws IOException {
        List<TrainedNameTagger> taggers = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            try (InputStream stream = Files.newInputStream(fold(fold))) {
                taggers.add(TrainedNameTagger.read(stream));
            }
        }
        List<ListedPaper> papers = new GoldEntities().read(gold);
        NameWeightTrainer trainer = new NameWeightTrainer(TextAnalyzer.standard());
        write("entity", "rules or tagger", trainer.train(papers, taggers));
        write("claim", "the tagger alone", trainer.trainClaims(papers, taggers));
    }

    private void write(String name, String witness, TrainedLayeredModel model) throws IOException {
        write(
                name + "-weights.tsv",
                "What a clue of " + witness + " is worth for the units between clues and answers.",
                model.clues());
        write(name + "-units.tsv", "What a unit is worth for what a candidate names.", model.units());
    }

    private Path fold(int fold) {
        return out.resolve("fold" + fold + ".model");
    }

    /** The unlabelled papers without the annotated ones. */
    private Stream<Paper> unlabelled() {
        if (unlabelled == null) {
            throw new ParameterException(spec.commandLine(), "--unlabelled is missing: name the papers to read");
        }
        List<Path> others = new ArrayList<>(without);
        others.add(gold);
        Set<String> titles = UnlabelledPapers.titles(others);
        return UnlabelledPapers.of(unlabelled).filter(paper -> !titles.contains(paper.title()));
    }

    private void write(String file, String what, TrainedLinearModel model) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(out.resolve(file))) {
            model.write(what, writer);
        }
    }
}
