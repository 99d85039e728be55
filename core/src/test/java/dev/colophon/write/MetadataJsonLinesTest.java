package dev.colophon.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.colophon.Paper;
import dev.colophon.PaperMetadata;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MetadataJsonLinesTest {

    @Test
    void writesOneLineAPaper() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MetadataJsonLines lines = new MetadataJsonLines(out)) {
            lines.write(metadata("é"));
            lines.write(metadata("2"));
        }
        assertThat(out.toString(StandardCharsets.UTF_8).lines().map(MetadataJson::read))
                .containsExactly(metadata("é"), metadata("2"));
    }

    @Test
    void handsOnWholeLinesOnly() throws IOException {
        List<String> writes = new ArrayList<>();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                throw new AssertionError("a single byte is no line");
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                writes.add(new String(bytes, offset, length, StandardCharsets.UTF_8));
            }
        };
        try (MetadataJsonLines lines = new MetadataJsonLines(out)) {
            for (int i = 0; i < 2_000; i++) {
                lines.write(metadata(Integer.toString(i)));
            }
        }
        assertThat(writes).hasSizeGreaterThan(2).allMatch(write -> write.endsWith("}\n"));
        assertThat(String.join("", writes).lines()).hasSize(2_000);
    }

    @Test
    void keepsLinesWholeBetweenThreads() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MetadataJsonLines lines = new MetadataJsonLines(out)) {
            IntStream.range(0, 500).parallel().forEach(i -> {
                try {
                    lines.write(metadata(Integer.toString(i)));
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
        }
        assertThat(out.toString(StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> Integer.valueOf(MetadataJson.read(line).id())))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 500).boxed().toList());
    }

    @Test
    void flushesWhatWasWritten() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MetadataJsonLines lines = new MetadataJsonLines(out)) {
            lines.write(metadata("1"));
            assertThat(out.size()).isZero();
            lines.flush();
            assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("}\n");
        }
    }

    @Test
    void writesNothingAfterItsEnd() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MetadataJsonLines lines = new MetadataJsonLines(out);
        lines.close();
        lines.close();

        assertThatIOException().isThrownBy(() -> lines.write(metadata("1")));
        assertThat(out.size()).isZero();
    }

    private static PaperMetadata metadata(String id) {
        return PaperMetadata.empty(new Paper(id, "A title", ""), List.of());
    }
}
