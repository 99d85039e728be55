package dev.colophon.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.colophon.Diagnostic;
import dev.colophon.Paper;
import dev.colophon.PaperMetadata;
import dev.colophon.read.PaperReader;
import dev.colophon.read.PaperRecord;
import dev.colophon.testing.MetadataInvariants;
import dev.colophon.write.MetadataJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the real jar as a user does, on good input and on everything that goes wrong. */
class ExtractIT {

    private static final String GOOD =
            "{\"id\":\"ok\",\"title\":\"FooNet\",\"abstract\":\"We propose FooNet. See https://github.com/a/b.\"}\n";

    @TempDir
    private Path folder;

    @Test
    void readsThePage() throws Exception {
        Path page = SharedFiles.require("papers/page.txt");
        Run run = Run.of(folder, "extract", page.toString());

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).hasSize(42);
        checkAgainst(page, run);
    }

    @Test
    void readsTheSampleInOrderOnAnyNumberOfThreads() throws Exception {
        Path sample = Path.of("sample/abstracts.jsonl");
        Run run = Run.of(folder, "extract", sample.toString(), "--threads", "3", "--profile", "rules");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        checkAgainst(sample, run);
        assertThat(run.out())
                .allMatch(line -> !MetadataJson.read(line).methods().isEmpty());
        assertThat(Run.of(folder, "extract", sample.toString(), "--threads", "1", "--profile", "rules"))
                .isEqualTo(run);
    }

    /** One line a paper, in order, every mention's offsets giving its text in the original. */
    private static void checkAgainst(Path input, Run run) throws IOException {
        try (Stream<PaperRecord> records = PaperReader.detecting().read(input)) {
            List<Paper> papers = records.map(record -> Objects.requireNonNull(record.paper()))
                    .toList();
            assertThat(run.out()).hasSameSizeAs(papers);
            for (int i = 0; i < papers.size(); i++) {
                MetadataInvariants.check(
                        papers.get(i), MetadataJson.read(run.out().get(i)));
            }
        }
    }

    @Test
    void saysThatAnEmptyFileHoldsNoPaper() throws Exception {
        Run run = Run.of(folder, "extract", write("empty.txt", ""));

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).singleElement().asString().contains("empty.txt: no paper was found");
    }

    @Test
    void saysThatAnEmptyStandardInputHoldsNoPaper() throws Exception {
        Run run = Run.of(folder, "extract", "-");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).singleElement().asString().contains("standard input: no paper was found");
    }

    @Test
    void readsStandardInput() throws Exception {
        Run run = Run.withInput(folder, Path.of(write("papers", GOOD)), "extract", "-");

        assertThat(run.status()).isZero();
        assertThat(run.out()).singleElement().asString().contains("\"id\":\"ok\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"title\":\"A title\",\"abstract\":\"\"} | empty-abstract      | 0",
                "{\"title\":\"cut                          | record-not-json     | 1",
                "{\"id\":\"3\"}                            | record-without-text | 1"
            })
    void aRecordWithAProblemCostsADiagnosticAndAMessage(String line, String code, int status) throws Exception {
        Run run = Run.of(folder, "extract", write("papers.jsonl", GOOD + line + "\n" + GOOD));

        assertThat(run.status()).isEqualTo(status);
        assertThat(run.out()).hasSize(3);
        assertThat(metadata(run, 0)).isEqualTo(metadata(run, 2));
        assertThat(metadata(run, 1).diagnostics()).extracting(Diagnostic::code).contains(code);
        assertThat(run.err()).singleElement().asString().contains("papers.jsonl: ");
        assertThat(status == 0 || run.err().get(0).contains("line 2: ")).isTrue();
    }

    @Test
    void invalidUtf8HarmsItsRecordOnly() throws Exception {
        byte[] bytes = ("{\"title\":\"caf?\",\"abstract\":\"b\"}\n" + GOOD).getBytes(StandardCharsets.UTF_8);
        bytes[13] = (byte) 0xe9;
        Run run = Run.of(
                folder,
                "extract",
                Files.write(folder.resolve("latin.jsonl"), bytes).toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).hasSize(2);
        assertThat(metadata(run, 0).title()).isEqualTo("caf\ufffd");
        assertThat(metadata(run, 0).diagnostics()).extracting(Diagnostic::code).contains("invalid-encoding");
        assertThat(metadata(run, 1).diagnostics()).isEmpty();
    }

    @Test
    void readsAnAbstractOfTenMegabytes() throws Exception {
        String text = "We report long stories without any name in them. ".repeat(200_000);
        Run run = Run.of(
                folder, "extract", write("long.jsonl", "{\"id\":\"long\",\"abstract\":\"" + text + "\"}\n" + GOOD));

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).hasSize(2);
        assertThat(metadata(run, 0).id()).isEqualTo("long");
    }

    @Test
    void readsTheOtherInputsBesideADirectoryAndAMissingFile() throws Exception {
        Run run = Run.of(folder, "extract", folder.toString(), "no-such-file", write("papers.jsonl", GOOD));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).hasSize(1);
        assertThat(run.err()).hasSize(2);
        assertThat(run.err().get(0)).contains("a directory, no file; ");
        assertThat(run.err().get(1)).contains("no-such-file: no such file; ");
    }

    @ParameterizedTest
    @CsvSource({
        "extract papers.jsonl --fromat page,Unknown option: '--fromat'",
        "extract papers.jsonl --format odd,'[AUTO, JSONL, PAGE]'",
        "extract papers.jsonl --threads 0,--threads must be at least 1",
        "extract,Missing required parameter",
        "evaluate no-such-file,no such file",
        "evaluate papers.jsonl,line 1: no annotated paper",
        "'',a command is missing"
    })
    void explainsWrongUsage(String args, String message) throws Exception {
        String file = write("papers.jsonl", GOOD);
        Run run = Run.of(
                folder,
                Stream.of(args.split(" ", -1))
                        .filter(arg -> !arg.isEmpty())
                        .map(arg -> arg.equals("papers.jsonl") ? file : arg)
                        .toArray(String[]::new));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).first().asString().contains(message);
    }

    @Test
    void writesToAFileThatIsNoInput() throws Exception {
        String input = write("papers.jsonl", GOOD);
        String output = folder.resolve("found.jsonl").toString();

        assertThat(Run.of(folder, "extract", input, "-o", output).status()).isZero();
        assertThat(Files.readAllLines(Path.of(output))).hasSize(1);

        Run overItself = Run.of(folder, "extract", input, "-o", input);
        assertThat(overItself.status()).isEqualTo(2);
        assertThat(overItself.err()).first().asString().contains("input and output at once");
        assertThat(Files.readString(Path.of(input))).isEqualTo(GOOD);

        Run intoNowhere = Run.of(
                folder, "extract", input, "-o", folder.resolve("no/folder").toString());
        assertThat(intoNowhere.status()).isEqualTo(2);
        assertThat(intoNowhere.err()).first().asString().contains("the folder does not exist");
    }

    @Test
    void endsQuietlyWhenThePipeIsClosed() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "skipped: there is no shell");
        String input = write("papers.jsonl", GOOD.repeat(5_000));
        Process shell = new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        "\"$1\" -jar \"$2\" extract \"$3\" | head -n 2",
                        "sh",
                        java(),
                        Run.jar(),
                        input)
                .redirectErrorStream(true)
                .start();
        String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(shell.waitFor()).isZero();
        assertThat(output.lines()).hasSize(2).allMatch(line -> line.startsWith("{\"schema\""));
    }

    @Test
    void aTerminatedRunLeavesWholeLines() throws Exception {
        String input = write("papers.jsonl", GOOD.repeat(400_000));
        Path output = folder.resolve("found.jsonl");
        Process run = new ProcessBuilder(java(), "-jar", Run.jar(), "extract", input, "-o", output.toString()).start();
        while (run.isAlive() && (Files.notExists(output) || Files.size(output) == 0)) {
            Thread.sleep(20);
        }
        run.destroy();
        run.waitFor();

        String written = Files.readString(output);
        assertThat(written).isNotEmpty().endsWith("}\n");
        assertThat(written.lines().count()).isLessThan(400_000);
    }

    @Test
    void helpTeaches() throws Exception {
        Run help = Run.of(folder, "extract", "--help");

        assertThat(help.status()).isZero();
        assertThat(String.join("\n", help.out())).contains("Examples:", "Exit status:", "Input formats");
        assertThat(help.out()).allMatch(line -> line.length() <= 80);
        assertThat(Run.of(folder, "--version").out()).singleElement().asString().startsWith("colophon 0.");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static PaperMetadata metadata(Run run, int line) {
        return MetadataJson.read(run.out().get(line));
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
