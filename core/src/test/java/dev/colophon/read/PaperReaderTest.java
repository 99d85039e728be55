package dev.colophon.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperReaderTest {

    private static final String LINE = "{\"id\":\"a\",\"title\":\"T\",\"abstract\":\"X\"}\n";
    private static final String PAGE = "A Title of Some Words\n\n" + "This sentence is made up. ".repeat(12) + "\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "papers.jsonl, JSONL",
        "papers.ndjson, JSONL",
        "PAPERS.JSON, JSONL",
        "a/b/papers.jsonl.gz, JSONL",
        "papers.txt,",
        "papers,",
        "papers.gz,",
        "jsonl,"
    })
    void tellsTheFormatByTheName(String name, PaperFormat format) {
        assertThat(PaperFormat.ofFileName(name).orElse(null)).isEqualTo(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \r\n\t", "\ufeff", "\ufeff\n"})
    void tellsJsonLinesByTheFirstCharacter(String before) throws IOException {
        assertThat(ids(before + LINE)).containsExactly("a");
    }

    @Test
    void takesOtherTextForAPage() throws IOException {
        assertThat(ids(PAGE)).containsExactly("1");
        assertThat(ids("[PDF]\n" + PAGE)).containsExactly("1");
    }

    @Test
    void explainsAnArray() throws IOException {
        try (Stream<PaperRecord> records = PaperReader.detecting().read(bytes("[\n" + LINE + "]"))) {
            assertThat(records.map(PaperRecord::position)).containsExactly(1L, 2L, 3L);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\ufeff", "x", "{", "[", "\r"})
    void survivesAlmostNothing(String text) throws IOException {
        try (Stream<PaperRecord> records = PaperReader.detecting().read(bytes(text))) {
            assertThat(records.filter(record -> record.paper() != null)).isEmpty();
        }
    }

    @Test
    void theNameOfAFileWinsOverItsContent() throws IOException {
        Path file = Files.writeString(folder.resolve("papers.jsonl"), "broken\n" + LINE);

        try (Stream<PaperRecord> records = PaperReader.detecting().read(file)) {
            assertThat(records.map(record -> record.paper() != null)).containsExactly(false, true);
        }
    }

    @Test
    void unpacksGzipWhateverItsName() throws IOException {
        Path file = Files.write(folder.resolve("papers"), packed(LINE + LINE));

        try (Stream<PaperRecord> records = PaperReader.detecting().read(file)) {
            assertThat(records).hasSize(2);
        }
    }

    @Test
    void givesWhatADamagedArchiveHoldsAndThenFails() throws IOException {
        byte[] whole = packed(LINE.repeat(10));
        InputStream cutOff = new ByteArrayInputStream(Arrays.copyOf(whole, whole.length - 10));
        PaperReader reader = PaperReader.of(PaperFormat.JSONL);

        try (Stream<PaperRecord> records = reader.read(cutOff)) {
            assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(records::toList);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void saysThatItReadsNoUtf16(String charset) {
        InputStream in = new ByteArrayInputStream(("\ufeff" + LINE).getBytes(Charset.forName(charset)));

        assertThatIOException()
                .isThrownBy(() -> PaperReader.detecting().read(in))
                .withMessageContaining("UTF-8");
    }

    @Test
    void readsNoFurtherThanAsked() throws IOException {
        RepeatedLine input = new RepeatedLine(LINE, Long.MAX_VALUE / 1_000);

        try (Stream<PaperRecord> records = PaperReader.detecting().read(input)) {
            Iterator<PaperRecord> iterator = records.iterator();
            for (int i = 0; i < 10; i++) {
                iterator.next();
            }
        }
        assertThat(input.linesGiven() * LINE.length()).isLessThan(300_000);
    }

    @Test
    void closesTheInputWithTheStream() throws IOException {
        boolean[] closed = new boolean[1];
        InputStream in = new ByteArrayInputStream(LINE.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        PaperReader.detecting().read(in).close();

        assertThat(closed[0]).isTrue();
    }

    private static Stream<String> ids(String text) throws IOException {
        return PaperReader.detecting()
                .read(bytes(text))
                .map(record -> String.valueOf(record.paper()))
                .map(paper -> paper.replaceAll(".*\\[id=([^,]*),.*", "$1"));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
