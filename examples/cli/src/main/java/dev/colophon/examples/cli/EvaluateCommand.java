package dev.colophon.examples.cli;

import dev.colophon.examples.cli.evaluate.Evaluation;
import dev.colophon.extractors.Profile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code colophon evaluate}: how well an extractor does on annotated papers. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        description = {
            "Extracts annotated papers and scores what was found: precision, recall and F1",
            "of each facet, and the share of right attributes among what was found, in",
            "percent."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  colophon evaluate gold.jsonl",
            "  colophon evaluate gold.jsonl --profile rules --errors 20",
            "  colophon evaluate gold.jsonl --calibration",
            "  colophon evaluate gold.jsonl --write-report README.md --floors gold-floors.tsv",
            "",
            "Exit status: 0, or 2 where the file cannot be read."
        })
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "GOLD", description = "JSON Lines: id, title, abstract, and what a person found in them.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path gold;

    @Mixin
    private ExtractorOptions options = new ExtractorOptions();

    @Option(names = "--errors", paramLabel = "N", description = "Print up to N errors of each facet.")
    private @Nullable Integer errors;

    @Option(
            names = "--calibration",
            description = {
                "Print how often facts of each tenth of the confidences are right, and the",
                "expected calibration error."
            })
    private boolean calibration;

    @Option(
            names = "--write-report",
            paramLabel = "FILE",
            arity = "1..*",
            description = {
                "Score all profiles and write the tables between the marks",
                "<!-- accuracy --> and <!-- /accuracy -->, and <!-- calibration --> and",
                "<!-- /calibration -->, of these files."
            })
    private List<Path> reports = List.of();

    @Option(
            names = "--floors",
            paramLabel = "FILE",
            description = {
                "Set the floors of this file two points below what the profile standard",
                "reaches. Lines that end with a column \"fixed\" stay."
            })
    private @Nullable Path floors;

    @Option(names = "--json", description = "Print the figures as one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        Messages messages = new Messages(spec.commandLine().getErr());
        PaperInput input = new PaperInput(gold.toString());
        String obstacle = input.isStandardInput() ? "name a file" : input.obstacle();
        if (obstacle != null) {
            messages.unusable(input.name(), obstacle);
            return messages.exitStatus();
        }
        try {
            if (reports.isEmpty() && floors == null) {
                print(Evaluation.of(gold, options.extractor()));
            } else {
                write();
            }
        } catch (IOException e) {
            messages.unusable(input.name(), Messages.reason(e));
        }
        return messages.exitStatus();
    }

    private void write() throws IOException {
        Map<Profile, Evaluation> evaluations = new EnumMap<>(Profile.class);
        for (Profile profile : reports.isEmpty() ? List.of(Profile.STANDARD) : List.of(Profile.values())) {
            evaluations.put(profile, Evaluation.of(gold, profile.extractor()));
        }
        AccuracyReport report = new AccuracyReport(evaluations);
        for (Path file : reports) {
            MarkedFile.replace(file, Map.of("accuracy", report.accuracy(), "calibration", report.calibration()));
        }
        if (floors != null) {
            Floors.lower(floors, report.standard());
        }
    }

    private void print(Evaluation evaluation) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? evaluation.json() + "\n" : evaluation.text());
        if (calibration) {
            out.print(evaluation.calibrationText());
        }
        if (errors != null) {
            evaluation
                    .scores()
                    .errors()
                    .forEach((facet, all) ->
                            all.stream().limit(errors).forEach(error -> out.print(facet + " · " + error + "\n")));
        }
        out.flush();
    }
}
