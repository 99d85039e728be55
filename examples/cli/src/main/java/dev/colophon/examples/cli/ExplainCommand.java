package dev.colophon.examples.cli;

import dev.colophon.MetadataExtractor;
import dev.colophon.Paper;
import dev.colophon.explain.Explanation;
import dev.colophon.read.PaperRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code colophon explain}: why each fact of a paper is there. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        description = {
            "Reads papers and tells of each fact what speaks for it, what against it, and",
            "what was considered and left out."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  colophon explain papers.jsonl --id 2503.01234",
            "  colophon explain papers.jsonl --profile rules | less",
            "",
            "A line with + speaks for a name, one with - against it; the numbers are weights",
            "of the finder's own measure and compare within one finder only. left, right,",
            "before, after are words and cues around a name, crf and tagged what the tagger",
            "says (m, d, t, x: method, dataset, task, metric), seen and phrase how other",
            "abstracts use the same words.",
            "",
            "Exit status: 0; 1 where records could not be read; 2 where the file cannot be",
            "read or holds no paper of that id."
        })
final class ExplainCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A file with papers; - is standard input.")
    private String file = "";

    @Option(names = "--id", paramLabel = "ID", description = "Explain this paper only. Default: all.")
    private @Nullable String id;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "auto",
            description = "The file's format: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private InputFormat format = InputFormat.AUTO;

    @Mixin
    private ExtractorOptions options = new ExtractorOptions();

    @Option(names = "--json", description = "Print one JSON object a paper.")
    private boolean json;

    @Override
    public Integer call() {
        Messages messages = new Messages(spec.commandLine().getErr());
        PaperInput input = new PaperInput(file);
        String obstacle = input.obstacle();
        if (obstacle != null) {
            messages.unusable(input.name(), obstacle);
            return messages.exitStatus();
        }
        MetadataExtractor extractor = options.extractor();
        try (Stream<PaperRecord> records = format.reader(input.argument()).read(input.open())) {
            int explained = explain(input, records.iterator(), extractor, messages);
            if (explained == 0) {
                messages.unusable(
                        input.name(),
                        id == null ? "no paper was found" : "no paper has the id " + id + "; look for it with extract");
            }
        } catch (IOException e) {
            messages.unusable(input.name(), Messages.reason(e));
        } catch (UncheckedIOException e) {
            messages.failed(input.name(), Messages.reason(e.getCause()));
        }
        return messages.exitStatus();
    }

    private int explain(PaperInput input, Iterator<PaperRecord> records, MetadataExtractor extractor, Messages messages)
            throws IOException {
        int explained = 0;
        while (records.hasNext()) {
            PaperRecord record = records.next();
            Paper paper = record.paper();
            if (paper == null) {
                messages.failed(
                        input.name(),
                        String.valueOf(
                                record.problem() == null ? "" : record.problem().message()));
            } else if (id == null || id.equals(paper.id())) {
                print(extractor.explain(paper));
                explained++;
            }
        }
        return explained;
    }

    private void print(Explanation explanation) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? ExplanationJson.of(explanation) + "\n" : ExplanationText.of(explanation));
        out.flush();
    }
}
