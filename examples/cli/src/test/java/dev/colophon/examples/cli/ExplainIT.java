package dev.colophon.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Explains papers with the real jar. */
class ExplainIT {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String PAPERS =
            "{\"id\":\"a\",\"title\":\"On weaving\",\"abstract\":\"We propose LoomNet for the loom archive. It reaches 82.5%"
                    + " accuracy.\"}\n{\"id\":\"b\",\"abstract\":\"Nothing is here.\"}\n";

    @TempDir
    private Path folder;

    @Test
    void tellsWhyEachFactIsThere() throws Exception {
        String lexicon = write("names.tsv", "dataset\tLoom Archive 2\tloom archive\n");
        Run run = Run.of(folder, "explain", write("papers.jsonl", PAPERS), "--id", "a", "--lexicon", lexicon);

        assertThat(run.status()).as(run.err().toString()).isZero();
        assertThat(run.out().get(0)).isEqualTo("a  On weaving");
        assertThat(run.out())
                .contains("methods", "datasets", "metrics", "results", "    lexicon:user 1.000, as Loom Archive 2")
                .anyMatch(line -> line.startsWith("  LoomNet (proposed)  0."))
                .anyMatch(line -> line.equals("      + 1.00  lexicon entry Loom Archive 2"))
                .noneMatch(line -> line.contains("Nothing"));
    }

    @Test
    void tellsProgramsToo() throws Exception {
        Run run = Run.of(folder, "explain", write("papers.jsonl", PAPERS), "--json");

        assertThat(run.status()).isZero();
        assertThat(run.out()).hasSize(2);
        JsonNode first = MAPPER.readTree(run.out().get(0));
        assertThat(first.at("/metadata/methods/0/name").textValue()).isEqualTo("LoomNet");
        assertThat(first.at("/names/0/name").textValue()).isEqualTo("LoomNet");
        assertThat(first.at("/names/0/claims/0/source").textValue()).isNotEmpty();
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        Run noPaper = Run.of(folder, "explain", write("papers.jsonl", PAPERS), "--id", "c");
        assertThat(noPaper.status()).isEqualTo(2);
        assertThat(noPaper.err()).first().asString().contains("papers.jsonl: no paper has the id c");

        Run noKind =
                Run.of(folder, "explain", write("papers.jsonl", PAPERS), "--lexicon", write("n.tsv", "foo\tBar\n"));
        assertThat(noKind.status()).isEqualTo(2);
        assertThat(noKind.err()).first().asString().contains("n.tsv: line 1: \"foo\" is no kind");

        Run noNumber = Run.of(folder, "extract", write("papers.jsonl", PAPERS), "--minimum-confidence", "1.5");
        assertThat(noNumber.status()).isEqualTo(2);
        assertThat(noNumber.err()).first().asString().contains("--minimum-confidence must lie between 0 and 1");

        Run noModel = Run.of(folder, "extract", write("papers.jsonl", PAPERS), "--model", write("m.bin", "foo"));
        assertThat(noModel.status()).isEqualTo(2);
        assertThat(noModel.err()).first().asString().contains("m.bin: ").contains("colophon train");
    }

    private String write(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
