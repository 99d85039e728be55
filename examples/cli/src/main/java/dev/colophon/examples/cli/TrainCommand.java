package dev.colophon.examples.cli;

import dev.colophon.extractors.training.AnnotatedPaper;
import dev.colophon.extractors.training.NameEvaluation;
import dev.colophon.text.TextAnalyzer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code colophon train}: makes a name model of annotated papers, and says how good it is. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        description = {
            "Trains a name tagger on annotated papers, and tests it on others: by strict",
            "spans, precision, recall and F1 of each label. The same input gives the same",
            "model."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  colophon train gold.jsonl --unlabelled papers.jsonl.gz -o names.model",
            "  colophon train train.conll --test test.conll --errors 20",
            "  colophon train train.conll --label Material=dataset --label Generic=none --folds 4",
            "  colophon train gold.jsonl --engine perceptron -o names.bin",
            "  colophon extract papers.jsonl --profile opennlp --model names.bin",
            "",
            "Formats (UTF-8):",
            "  jsonl    one object a line: id, title, abstract, methods, datasets, tasks,",
            "           metrics, each a list of names",
            "  columns  as of CoNLL: a token a line, its tag (O, B-task, I-task …) in the last",
            "           column, a blank line between sentences",
            "  opennlp  a sentence a line: We test <START:method> Foo Net <END> .",
            "",
            "Exit status: 0, or 2 where a file cannot be read or written."
        })
final class TrainCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "GOLD", description = "Annotated papers.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path gold;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "auto",
            description = "The format of GOLD and --test: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private TrainingFormat format = TrainingFormat.AUTO;

    @Option(
            names = "--label",
            paramLabel = "LABEL=KIND",
            description = "What a label names: method, dataset, task, metric, or none to pass over it.")
    private Map<String, String> labels = Map.of();

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            defaultValue = "crf",
            description = {
                "What to learn with: ${COMPLETION-CANDIDATES}. maxent and perceptron are OpenNLP's",
                "and give a model for OpenNLP. Default: ${DEFAULT-VALUE}."
            })
    private NameEngine engine = NameEngine.CRF;

    @Mixin
    private CrfOptions crf = new CrfOptions();

    @Option(names = "--test", paramLabel = "FILE", description = "Annotated papers to test the model on.")
    private @Nullable Path test;

    @Option(names = "--folds", paramLabel = "N", description = "Test by cross-validation over N folds of GOLD.")
    private @Nullable Integer folds;

    @Option(names = "--errors", paramLabel = "N", description = "Print up to N errors of each label.")
    private int errors;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "MODEL",
            description = "Where the model goes.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        if (out == null && test == null && folds == null) {
            throw wrong("nothing to do; name a file for the model with -o, or a test with --test or --folds");
        }
        crf.check(spec.commandLine());
        List<AnnotatedPaper> annotated = read(gold);
        List<AnnotatedPaper> held = test == null ? List.of() : read(test);
        Function<List<AnnotatedPaper>, NameEngine.Trained> trainer = engine.trainer(crf);
        if (folds != null) {
            report(crossValidate(annotated, folds, trainer));
        }
        if (out != null || test != null) {
            NameEngine.Trained trained = trainer.apply(annotated);
            if (test != null) {
                report(NameEvaluation.of(trained.finder(), TextAnalyzer.standard(), held));
            }
            if (out != null) {
                write(trained, out);
            }
        }
        return ExitStatus.ALL_READ;
    }

    private NameEvaluation crossValidate(
            List<AnnotatedPaper> papers, int count, Function<List<AnnotatedPaper>, NameEngine.Trained> trainer) {
        try {
            return NameEvaluation.crossValidate(
                    papers,
                    count,
                    TextAnalyzer.standard(),
                    others -> trainer.apply(others).finder());
        } catch (IllegalArgumentException e) {
            throw wrong("--folds: " + e.getMessage());
        }
    }

    private void report(NameEvaluation evaluation) {
        PrintWriter screen = spec.commandLine().getOut();
        screen.print(NameReport.of(evaluation, errors));
        screen.flush();
    }

    private List<AnnotatedPaper> read(Path file) {
        String obstacle = new PaperInput(file.toString()).obstacle();
        if (obstacle != null) {
            throw wrong(file + ": " + obstacle);
        }
        try {
            List<AnnotatedPaper> papers = format.read(file, labels);
            if (papers.stream().allMatch(paper -> paper.names().isEmpty())) {
                throw wrong(file + ": marks no name in " + papers.size() + " papers; look at --format and --label");
            }
            return papers;
        } catch (IllegalArgumentException e) {
            throw wrong(file + ": " + e.getMessage());
        } catch (CharacterCodingException e) {
            throw wrong(file + ": not UTF-8; save it as UTF-8");
        } catch (IOException e) {
            throw wrong(file + ": " + Messages.reason(e));
        }
    }

    private void write(NameEngine.Trained trained, Path file) {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
            trained.writer().writeTo(stream);
        } catch (IOException e) {
            throw wrong(file + ": cannot be written: " + Messages.reason(e));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
