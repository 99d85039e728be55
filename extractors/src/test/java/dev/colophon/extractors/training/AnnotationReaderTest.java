package dev.colophon.extractors.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colophon.spi.EntityKind;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formats of other tools. */
class AnnotationReaderTest {

    @Test
    void readsColumnsWithoutOffsets() throws IOException {
        List<AnnotatedPaper> papers = read(
                AnnotationReader.columns(),
                "We O\ntest O\nFoo B-method\nNet I-method\n. O\n\n\nLeaf NN B-TASK\ncounting NN I-TASK\non O O\nLakeSet O U-Dataset\n");

        assertThat(papers)
                .extracting(AnnotationReaderTest::marked)
                .containsExactly("We test [METHOD Foo Net] .", "[TASK Leaf counting] on [DATASET LakeSet]");
        assertThat(papers).extracting(paper -> paper.paper().id()).containsExactly("line 1", "line 8");
    }

    @Test
    void joinsTokensThatTouch() throws IOException {
        List<AnnotatedPaper> papers = read(
                AnnotationReader.columns(),
                "At\t10\tO\n91\t13\tO\n.\t15\tO\n8\t16\tO\nnon\t18\tB-METRIC\n-\t21\tI-METRIC\nloss\t22\tI-METRIC\n.\t26\tO\n");

        assertThat(papers).extracting(AnnotationReaderTest::marked).containsExactly("At 91.8 [METRIC non-loss].");
    }

    @Test
    void namesThatTouchAreTwo() throws IOException {
        assertThat(read(AnnotationReader.columns(), "a\t0\tB-TASK\n-\t1\tB-METRIC\nb\t2\tI-METRIC\nc\t4\tB-METRIC\n"))
                .extracting(AnnotationReaderTest::marked)
                .containsExactly("[TASK a][METRIC -b] [METRIC c]");
    }

    @Test
    void putsTheSentencesOfADocumentTogether() throws IOException {
        assertThat(read(AnnotationReader.columns(), "-DOCSTART- O\n\nOne O\n\ntwo S-task\n\n-DOCSTART- O\n\nthree O\n"))
                .extracting(AnnotationReaderTest::marked)
                .containsExactly("One [TASK two]", "three");
    }

    @Test
    void readsOpenNlpSamples() throws IOException {
        assertThat(
                        read(
                                AnnotationReader.samples(),
                                "We test <START:method> Foo Net <END> .\nIt is fast on <START:DATASET> LakeSet <END>\n\nEnd .\n"))
                .extracting(AnnotationReaderTest::marked)
                .containsExactly("We test [METHOD Foo Net] . It is fast on [DATASET LakeSet]", "End .");
    }

    @Test
    void takesLabelsOfOnesOwn() throws IOException {
        AnnotationReader reader =
                AnnotationReader.columns().label("Material", EntityKind.DATASET).passOver("Generic");

        assertThat(read(reader, "it B-Generic\nuses O\nLakeSet B-MATERIAL\n"))
                .extracting(AnnotationReaderTest::marked)
                .containsExactly("it uses [DATASET LakeSet]");
    }

    @ParameterizedTest
    @CsvSource({
        "'a O|b', 'line 2: one column; write a token, a tab and its tag'",
        "'a O|b I-task', 'line 2: tag \"I-task\" follows no task; a name starts with B-task'",
        "'a B-task|b I-metric', 'line 2: tag \"I-metric\" follows no metric'",
        "'a X-task', 'line 1: tag \"X-task\"; write O, B-label or I-label'",
        "'a B-Material', 'line 1: unknown label \"Material\"; say what it names with --label Material='",
        "'\tO', 'line 1: no token before the first tab'"
    })
    void saysWhatIsWrongWithAColumn(String lines, String message) {
        assertThatThrownBy(() -> read(AnnotationReader.columns(), lines.replace('|', '\n')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource({
        "'a <START:task> b', 'line 1: <START> without <END>; write <END> behind'",
        "'a <END>', 'line 1: <END> without <START:label>; delete it'",
        "'a|<START> b <END>', 'line 2: mark \"<START>\"; write what it names, <START:method> for example'",
        "'<START:task> a <START:task> b <END>', 'line 1: a name inside a name; write <END> before'",
        "'<START:person> a <END>', 'line 1: unknown label \"person\"'"
    })
    void saysWhatIsWrongWithASample(String lines, String message) {
        assertThatThrownBy(() -> read(AnnotationReader.samples(), lines.replace('|', '\n')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    private static List<AnnotatedPaper> read(AnnotationReader reader, String text) throws IOException {
        return reader.read(new StringReader(text));
    }

    private static String marked(AnnotatedPaper paper) {
        StringBuilder text = new StringBuilder(paper.paper().abstractText());
        List<AnnotatedName> names = paper.names().stream()
                .sorted((a, b) -> b.span().start() - a.span().start())
                .collect(Collectors.toList());
        for (AnnotatedName name : names) {
            text.insert(name.span().end(), ']').insert(name.span().start(), "[" + name.kind() + " ");
        }
        return text.toString();
    }
}
