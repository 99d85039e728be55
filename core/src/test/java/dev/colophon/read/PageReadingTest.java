package dev.colophon.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.Paper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReadingTest {

    private static final String FIRST_TITLE = "Reading Tide Gauges with Folded Filters";
    private static final String FIRST = """
            Old tide gauges wrote their levels on paper, and much of that paper was never typed. We present FoldGauge, which \
            follows the ink line through stains and tears. On 214 rolls from six harbours it is off by 1.8 mm on the median. \
            A clerk needs forty minutes for what takes it nine seconds.""";
    private static final String SECOND_TITLE = "Kelp";
    private static final String SECOND = """
            Forests of kelp grow where nobody can count them. Is a photograph from a boat enough? We show that it is, for \
            depths of up to seven metres: counts differ from a diver's by 6 %, and by 4 % where two photographs overlap. \
            The pictures, the counts and the code can be had from our institute's server.""";
    private static final String THIRD_TITLE = "SAM-Lite 2: Smaller Masks, Faster, and Nearly for Free";
    private static final String THIRD = """
            Masks cost more than boxes, by everybody's measure, and few can pay for them. SAM-Lite 2 asks an annotator for one \
            stroke a shape, draws the rest itself, and is right in 93.1% of cases on StrokeBench, where the best rival reaches \
            88.4%. We measure time too: 2.1 s a shape, against 7.9 s.""";

    private static final List<Paper> PAPERS = List.of(
            new Paper("1", FIRST_TITLE, FIRST),
            new Paper("2", SECOND_TITLE, SECOND),
            new Paper("3", THIRD_TITLE, THIRD));

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\n\n", "\r\n", "\r\n\r\n", "\n\n\n\n", "\n \t\n"})
    void readsTitlesAndAbstractsInTurn(String separator) {
        assertThat(papers(String.join(
                        separator, FIRST_TITLE, FIRST, SECOND_TITLE, SECOND, THIRD_TITLE, THIRD, "Next page")))
                .containsExactlyElementsOf(PAPERS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Upvote 12            | the one above the title",
                "Mar 11               | before",
                "Published on March 11, 2024 | Subscribe",
                "· 5 authors          | new",
                "12                   | +3",
                "arXiv:2401.01234     | View PDF",
                "Ada Example, Bo van Sample, Cy D. Third, Di Fourth | Vol. 12",
                "11 марта             | 订阅",
                "3.214 Aufrufe        | Abonnieren",
            })
    void passesOverOtherLines(String beforeTheAbstract, String beforeTheTitle) {
        String page = PAPERS.stream()
                .map(paper -> String.join(
                        "\n\n", beforeTheTitle, paper.title(), beforeTheAbstract, paper.abstractText(), "12 comments"))
                .reduce("Trending\n\nSubscribe\n\nbyXY and friends", (a, b) -> a + "\n\n" + b);

        assertThat(papers(page)).containsExactlyElementsOf(PAPERS);
    }

    @Test
    void aLineThatComesUnderEveryTitleIsNone() {
        String listen = "Listen to all of it, read aloud by a calm voice";
        List<Paper> papers = papers(String.join(
                "\n", FIRST_TITLE, FIRST, listen, THIRD_TITLE, THIRD, listen, "Short Name Here", listen, SECOND));

        assertThat(papers).extracting(Paper::title).endsWith("Short Name Here");
    }

    @Test
    void aLongListOfAuthorsIsNoAbstract() {
        String authors = String.join(
                ", ",
                IntStream.range(0, 40)
                        .mapToObj(i -> "Ada B. Example" + (char) ('a' + i % 26))
                        .toList());

        assertThat(papers(String.join("\n\n", FIRST_TITLE, authors, FIRST))).containsExactly(PAPERS.get(0));
    }

    @Test
    void longParagraphsInARowAreOneAbstract() {
        assertThat(papers(String.join("\n\n", FIRST_TITLE, FIRST, SECOND, THIRD_TITLE, THIRD)))
                .containsExactly(
                        new Paper("1", FIRST_TITLE, FIRST + "\n" + SECOND), new Paper("2", THIRD_TITLE, THIRD));
    }

    @Test
    void anAbstractAtTheTopHasNoTitle() {
        assertThat(papers(FIRST)).containsExactly(new Paper("1", "", FIRST));
    }

    @Test
    void readsScriptsWithoutSpaces() {
        String title = "基于折叠滤波器的潮位读取";
        String text = "许多旧的潮位记录只存在于纸上。我们提出一种方法，沿着墨线读取水位。".repeat(5);

        assertThat(papers(title + "\n" + text)).containsExactly(new Paper("1", title, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Trending\n\nSubscribe\n\nUpvote 12", "12\n+3\n—"})
    void findsNothingWhereNoAbstractIs(String page) {
        assertThat(papers(page)).isEmpty();
    }

    @Test
    void saysWhereBytesAreNoUtf8() throws IOException {
        byte[] page = (FIRST_TITLE + "\n" + FIRST).getBytes(StandardCharsets.UTF_8);
        page[3] = (byte) 0x80;

        try (Stream<PaperRecord> records = PaperReader.of(PaperFormat.PAGE).read(new ByteArrayInputStream(page))) {
            PaperRecord record = records.toList().get(0);
            assertThat(Objects.requireNonNull(record.problem()).code()).isEqualTo("invalid-encoding");
            assertThat(Objects.requireNonNull(record.paper()).title()).startsWith("Rea\ufffding");
        }
    }

    @Test
    void endsOnATextWithoutEnd() throws IOException {
        RepeatedLine input = new RepeatedLine(FIRST + "\n", 30_000);

        try (Stream<PaperRecord> records = PaperReader.of(PaperFormat.PAGE).read(input)) {
            assertThat(records.map(record -> Objects.requireNonNull(record.paper())
                            .abstractText()
                            .length()))
                    .containsExactly((FIRST.length() + 1) * (20_000 / (FIRST.length() + 1)) - 1);
        }
    }

    private static List<Paper> papers(String page) {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        try (Stream<PaperRecord> records = PaperReader.of(PaperFormat.PAGE).read(new ByteArrayInputStream(bytes))) {
            return records.map(record -> Objects.requireNonNull(record.paper())).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
