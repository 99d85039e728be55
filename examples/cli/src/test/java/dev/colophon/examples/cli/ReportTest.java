package dev.colophon.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files with parts that a program writes. */
class ReportTest {

    private static final Map<String, String> PARTS = Map.of("accuracy", "new\n", "calibration", "too\n");

    @TempDir
    private Path folder;

    @Test
    void writesBetweenTheMarksOnlyAndTheSameAgain() throws IOException {
        Path file = write("a\n<!-- accuracy -->\nold\n<!-- /accuracy -->\nb\n");

        MarkedFile.replace(file, PARTS);
        MarkedFile.replace(file, PARTS);

        assertThat(file).hasContent("a\n<!-- accuracy -->\n\nnew\n\n<!-- /accuracy -->\nb\n");
    }

    @Test
    void saysWhichMarkIsMissing() throws IOException {
        Path none = write("a\n");
        assertThatThrownBy(() -> MarkedFile.replace(none, PARTS))
                .hasMessageContaining("no part to write; add the lines");

        Path open = write("<!-- accuracy -->\n");
        assertThatThrownBy(() -> MarkedFile.replace(open, PARTS)).hasMessageContaining("without <!-- /accuracy -->");
    }

    @Test
    void setsFloorsTwoPointsBelow() throws IOException {
        Path file = write("# facet\n\nmethods\tf1\t10\nrepos\tf1\t100\tfixed\n");

        Floors.lower(file, Map.of("methods", Map.of("f1", 81.9)));

        assertThat(file).hasContent("# facet\n\nmethods\tf1\t79.9\nrepos\tf1\t100\tfixed\n");
        Path odd = write("methods\tspeed\t10\n");
        assertThatThrownBy(() -> Floors.lower(odd, Map.of("methods", Map.of("f1", 81.9))))
                .hasMessageContaining("no such figure: \"methods\tspeed\t10\"");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("file"), text);
    }
}
