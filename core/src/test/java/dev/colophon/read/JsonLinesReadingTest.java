package dev.colophon.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.colophon.Diagnostic;
import dev.colophon.Paper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesReadingTest {

    private static final String GOOD = "{\"id\":\"ok\",\"title\":\"A title\",\"abstract\":\"Some text.\"}";
    private static final Paper GOOD_PAPER = new Paper("ok", "A title", "Some text.");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"a\",\"title\":\"T\",\"abstract\":\"X\"}                       | a    | T  | X",
                "{\"id\":\"a\",\"title\":\"T\",\"abstractText\":\"X\"}                   | a    | T  | X",
                "{\"id\":\"a\",\"title\":\"T\",\"summary\":\"X\"}                        | a    | T  | X",
                "{\"abstract\":null,\"summary\":\"X\",\"title\":\"T\"}                   | ``   | T  | X",
                "{\"abstract\":\"\",\"summary\":\"X\",\"title\":\"T\"}                   | ``   | T  | X",
                "{\"abstract\":\"X\",\"summary\":\"short\",\"title\":\"T\"}              | ``   | T  | X",
                "{\"id\":42,\"title\":\"T\",\"abstract\":\"X\"}                          | 42   | T  | X",
                "{\"id\":2401.10,\"title\":\"T\",\"abstract\":\"X\"}                     | 2401.10 | T | X",
                "{\"id\":12345678901234567890,\"title\":\"T\",\"abstract\":\"X\"}        | 12345678901234567890 | T | X",
                "{\"id\":null,\"title\":\"T\",\"abstract\":\"X\"}                        | ``   | T  | X",
                "{\"id\":{\"$oid\":\"1\"},\"title\":\"T\",\"abstract\":\"X\"}            | ``   | T  | X",
                "{\"title\":null,\"abstract\":\"X\"}                                     | ``   | `` | X",
                "{\"abstract\":\"X\"}                                                    | ``   | `` | X",
                "{\"title\":\"T\",\"abstract\":\"X\",\"more\":{\"title\":\"no\",\"a\":[1,{\"abstract\":\"no\"}]}} | `` | T | X",
                "{\"title\":\"T\\u00e9 \\ud83d\\ude00\",\"abstract\":\"a\\nb\"}          | ``   | Té 😀 | `a\nb`",
            })
    void readsAPaper(String line, String id, String title, String abstractText) {
        List<PaperRecord> records = read(line);

        assertThat(records)
                .containsExactly(new PaperRecord(1, new Paper(id, title, abstractText.replace("\\n", "\n")), null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{broken                            | record-not-json      | line 2: no valid JSON",
                "{\"title\":\"cut off               | record-not-json      | line 2: no valid JSON",
                "{\"title\":\"a\"} {\"title\":\"b\"}| record-not-json      | line 2: more text after the JSON object",
                "nothing                            | record-not-json      | line 2: no valid JSON",
                "[{\"title\":\"a\"}]                | record-no-object     | line 2: no JSON object",
                "\"text\"                           | record-no-object     | line 2: no JSON object",
                "{}                                 | record-without-text  | line 2: no \"title\" and no \"abstract\"",
                "{\"id\":\"1\",\"title\":null}      | record-without-text  | line 2: no \"title\" and no \"abstract\"",
                "{\"title\":[\"a\"]}                | record-field-no-text | line 2: \"title\" is no string",
                "{\"abstract\":{\"title\":\"a\"}}   | record-field-no-text | line 2: \"abstract\" is no string"
            })
    void aBadLineCostsAProblemAndNothingMore(String line, String code, String message) {
        List<PaperRecord> records = read(GOOD + "\n" + line + "\n" + GOOD);

        assertThat(records).hasSize(3);
        assertThat(records).element(0).isEqualTo(new PaperRecord(1, GOOD_PAPER, null));
        assertThat(records).element(2).isEqualTo(new PaperRecord(3, GOOD_PAPER, null));
        PaperRecord bad = records.get(1);
        assertThat(bad.position()).isEqualTo(2);
        assertThat(bad.paper()).isNull();
        Diagnostic problem = Objects.requireNonNull(bad.problem());
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.message()).startsWith(message).contains(";");
    }

    @Test
    void saysOfAPaperWithoutAnAbstractThatItHasNone() {
        PaperRecord record =
                read("{\"title\":\"Only a title\",\"abstract\":\" \"}").get(0);

        assertThat(record.paper()).isEqualTo(new Paper("", "Only a title", " "));
        assertThat(Objects.requireNonNull(record.problem()).code()).isEqualTo("empty-abstract");
    }

    @Test
    void replacesBytesThatAreNoUtf8OnTheirLineOnly() {
        byte[] bytes = ("{\"title\":\"caf?\",\"abstract\":\"b\"}\n" + GOOD).getBytes(StandardCharsets.UTF_8);
        bytes[13] = (byte) 0xe9;
        List<PaperRecord> records = read(bytes);

        assertThat(records).element(0).extracting(PaperRecord::paper).isEqualTo(new Paper("", "caf\ufffd", "b"));
        assertThat(Objects.requireNonNull(records.get(0).problem()).code()).isEqualTo("invalid-encoding");
        assertThat(records).element(1).isEqualTo(new PaperRecord(2, GOOD_PAPER, null));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"\\n", "\\r\\n", "\\n\\n \\n", "\\r\\n\\r\\n"})
    void takesAnyLineEndAndBlankLines(String end) {
        String separator = end.replace("\\n", "\n").replace("\\r", "\r");

        assertThat(read(GOOD + separator + GOOD + separator))
                .extracting(PaperRecord::paper)
                .containsExactly(GOOD_PAPER, GOOD_PAPER);
    }

    @Test
    void skipsAByteOrderMark() {
        assertThat(read("\ufeff" + GOOD)).containsExactly(new PaperRecord(1, GOOD_PAPER, null));
    }

    @Test
    void readsAnAbstractOfTenMegabytes() {
        String text = "A long story. ".repeat(750_000);

        assertThat(read("{\"title\":\"T\",\"abstract\":\"" + text + "\"}\n" + GOOD))
                .extracting(PaperRecord::paper)
                .containsExactly(new Paper("", "T", text), GOOD_PAPER);
    }

    @Test
    void passesOverALineThatIsTooLong() throws IOException {
        String input = GOOD + "\n" + "x".repeat(200_000) + "\n" + GOOD;
        Utf8Lines lines =
                new Utf8Lines(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), GOOD.length());
        JsonLinesPapers papers = new JsonLinesPapers(lines);

        assertThat(papers.next()).isEqualTo(new PaperRecord(1, GOOD_PAPER, null));
        PaperRecord tooLong = Objects.requireNonNull(papers.next());
        assertThat(Objects.requireNonNull(tooLong.problem()).code()).isEqualTo("record-too-long");
        assertThat(papers.next()).isEqualTo(new PaperRecord(3, GOOD_PAPER, null));
        assertThat(papers.next()).isNull();
    }

    @Test
    void survivesDeepNesting() {
        String deep = "{\"title\":\"T\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThat(read(deep + "\n" + GOOD)).extracting(PaperRecord::paper).containsExactly(null, GOOD_PAPER);
    }

    @Test
    void memoryDoesNotGrowWithTheInput() throws IOException {
        long lines = 300_000;
        RepeatedLine input = new RepeatedLine(GOOD + " ".repeat(700) + "\n", lines);
        System.gc();
        long before = usedMemory();
        long most = 0;
        long count = 0;
        try (Stream<PaperRecord> records = PaperReader.detecting().read(input)) {
            for (var iterator = records.iterator(); iterator.hasNext(); count++) {
                assertThat(iterator.next().position() - input.linesGiven()).isCloseTo(0, within(100L));
                if (count % 100_000 == 0) {
                    System.gc();
                    most = Math.max(most, usedMemory() - before);
                }
            }
        }
        assertThat(count).isEqualTo(lines);
        assertThat(most).isLessThan(20_000_000);
    }

    private static long usedMemory() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static List<PaperRecord> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<PaperRecord> read(byte[] bytes) {
        try (Stream<PaperRecord> records = PaperReader.of(PaperFormat.JSONL).read(new ByteArrayInputStream(bytes))) {
            return records.toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
