package dev.colophon.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.PaperMetadata;
import dev.colophon.write.MetadataJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Trains and uses models with the real jar. */
class TrainIT {

    private static final List<String> NAMES = List.of("FooNet", "BarNet", "QuxGAN", "ZipLoRA", "DaxNet", "TomaNet");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"crf", "maxent", "perceptron"})
    void whatItTrainsExtracts(String engine) throws Exception {
        Path model = folder.resolve("names.model");
        Run trained = Run.of(
                folder,
                "train",
                write("train.conll", columns("O\n")),
                "--engine",
                engine,
                "--test",
                write("test.txt", samples()),
                "-f",
                "auto",
                "-o",
                model.toString());

        assertThat(trained.status()).as(trained.err().toString()).isZero();
        assertThat(trained.out().get(0)).startsWith("method   precision").contains("n      6");
        assertThat(trained.out().get(1)).startsWith("all ");

        String paper = write("paper.jsonl", "{\"id\":\"1\",\"abstract\":\"We propose FooNet .\"}\n");
        Run extracted =
                Run.of(folder, "extract", paper, "--profile", "opennlp", "--model", model.toString(), "--threads", "2");

        assertThat(extracted.status()).as(extracted.err().toString()).isZero();
        PaperMetadata found = MetadataJson.read(extracted.out().get(0));
        assertThat(found.methods()).extracting(method -> method.name()).containsExactly("FooNet");
        assertThat(found.methods().get(0).source()).isEqualTo(engine.equals("crf") ? "model:crf" : "model:opennlp");
    }

    @Test
    void testsOverFoldsAndListsErrors() throws Exception {
        Run run = Run.of(folder, "train", write("train.conll", columns("O\n")), "--folds", "3", "--errors", "1");

        assertThat(run.status()).isZero();
        assertThat(run.out()).hasSizeBetween(2, 3);
        assertThat(run.out().get(0)).startsWith("method   precision").contains("n     48");
    }

    @ParameterizedTest
    @CsvSource({
        "'O\n', '', 'nothing to do; name a file for the model with -o'",
        "'O\nx\tI-task\n', '--folds 2', 'train.conll: line 5: tag \"I-task\" follows no task'",
        "'O\nx\tB-thing\n', '--folds 2', 'say what it names with --label thing=method'",
        "'O\n', '--folds 1', '--folds: 48 papers cannot be cut into 1 folds'",
        "'O\n', '--folds 2 --label a=b', '--label: \"b\" is none of method, dataset, task, metric, none'",
        "'O\n', '--folds 2 --format jsonl', 'line 1: no valid JSON'",
        "'O\n', '--folds 2 --threshold 0', '--threshold must lie between 0.01 and 1, not at 0.0'",
        "'O\n', '--test no-such-file', 'no-such-file: no such file'",
        "'O\n', '-o no/folder/m', 'no/folder/m: cannot be written: the folder does not exist'"
    })
    void explainsWhatIsWrong(String rest, String options, String message) throws Exception {
        String file = write("train.conll", columns(rest));
        String[] args = Stream.concat(
                        Stream.of("train", file), Stream.of(options.split(" ")).filter(option -> !option.isEmpty()))
                .toArray(String[]::new);

        Run run = Run.of(folder, args);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).first().asString().contains(message);
    }

    private static String columns(String endOfFirst) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 48; i++) {
            text.append("We\tO\npropose\tO\n")
                    .append(NAMES.get(i % 6))
                    .append("\tB-method\n.\t")
                    .append(i == 0 ? endOfFirst : "O\n")
                    .append('\n');
        }
        return text.toString();
    }

    private static String samples() {
        StringBuilder text = new StringBuilder();
        NAMES.forEach(
                name -> text.append("We propose <START:method> ").append(name).append(" <END> .\n\n"));
        return text.toString();
    }

    private String write(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
