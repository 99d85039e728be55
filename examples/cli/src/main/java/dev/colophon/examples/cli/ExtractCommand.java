package dev.colophon.examples.cli;

import dev.colophon.MetadataExtractor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code colophon extract}: papers in, one line of JSON a paper out. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        description = {
            "Reads papers and writes one line of JSON for each, in the order of the input.",
            "A record that cannot be read costs a message and a line with a diagnostic;",
            "the run goes on."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  colophon extract papers.jsonl                  to the screen",
            "  colophon extract page.txt -o found.jsonl       a web page's text, into a file",
            "  zcat big.jsonl.gz | colophon extract - | head  in a pipe",
            "  colophon extract 2024.jsonl.gz 2025.jsonl.gz --threads 8 -o found.jsonl",
            "",
            "Input formats (UTF-8, also packed with gzip):",
            "  jsonl  one object a line, as in",
            "         {\"id\": \"1\", \"title\": \"…\", \"abstract\": \"…\"}",
            "         (the abstract may be called abstractText or summary; other fields",
            "         are ignored)",
            "  page   the text of a paper-list web page as a browser copies it: titles and",
            "         abstracts in turn; a paper's id is its position on the page: 1, 2 …",
            "  auto   by the file's name (.jsonl, .ndjson, .json), else by the first",
            "         character",
            "",
            "Exit status:",
            "  0  every record was read",
            "  1  some records could not be read; each has a message and a line with a",
            "     diagnostic",
            "  2  wrong usage, or a file that cannot be opened or written; the other",
            "     inputs were read"
        })
final class ExtractCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files with papers; - is standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "auto",
            description = "The inputs' format: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private InputFormat format = InputFormat.AUTO;

    @Mixin
    private ExtractorOptions options = new ExtractorOptions();

    @Option(
            names = {"-o", "--output-file"},
            paramLabel = "FILE",
            description = "Where the lines go. Default: standard output.")
    private @Nullable Path output;

    @Option(
            names = {"-t", "--threads"},
            paramLabel = "N",
            description = "How many threads extract. Default: one for each processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() {
        List<PaperInput> all = inputs.stream().map(PaperInput::new).toList();
        checkOptions(all);
        Messages messages = new Messages(spec.commandLine().getErr());
        List<PaperInput> readable = readable(all, messages);
        if (readable.isEmpty()) {
            return ExitStatus.WRONG_USAGE;
        }
        MetadataExtractor extractor = options.extractor();
        try (OutputLines lines = OutputLines.open(output)) {
            ExtractRun run = new ExtractRun(extractor, threads, lines.writer(), messages);
            for (PaperInput input : readable) {
                run.read(input, format.reader(input.argument()), output == null);
            }
        } catch (IOException e) {
            if (OutputLines.isClosedPipe(e)) {
                return messages.exitStatus();
            }
            messages.unusable(
                    output == null ? "standard output" : output.toString(), "cannot be written: " + Messages.reason(e));
        }
        return messages.exitStatus();
    }

    private void checkOptions(List<PaperInput> all) {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be at least 1, not " + threads);
        }
        if (output == null) {
            return;
        }
        for (PaperInput input : all) {
            if (OutputLines.isSameFile(output, input)) {
                throw new ParameterException(
                        spec.commandLine(), output + " is input and output at once; write to another file");
            }
        }
    }

    private static List<PaperInput> readable(List<PaperInput> all, Messages messages) {
        List<PaperInput> readable = new ArrayList<>();
        for (PaperInput input : all) {
            String obstacle = input.obstacle();
            if (obstacle == null) {
                readable.add(input);
            } else {
                messages.unusable(input.name(), obstacle);
            }
        }
        return readable;
    }
}
