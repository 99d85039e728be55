package dev.colophon.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.colophon.Paper;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that takes time quadratic in its length would need minutes here, not seconds. */
class HostileTextTest {

    private static final int LENGTH = 500_000;
    private static final Duration LIMIT = Duration.ofSeconds(15);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "\\",
                "$",
                "$a",
                "\\(",
                "~",
                "`",
                "''",
                "--x",
                "^{",
                "_{",
                "\\frac{",
                "\\cite{",
                "\\cite[",
                "\\textbf{",
                "\\'",
                "<",
                "<a b=",
                "&amp;",
                "&#",
                "<!--",
                "<sup>1",
                "a-\nb",
                "e\u0301",
                "\uD835",
                "ﬁ",
                "1–",
                "http://",
                "www.",
                "://",
                "a.io/)",
                "http://a)",
                ".",
                "a.",
                "A. ",
                "1,",
                "100 ",
                "1,000,",
                "et al. ",
                "?",
                "!\" ",
                "a@",
                "a1:1",
                "a^{",
                "1^",
                "a/1",
                "1×",
                "a's ",
                "1-",
                "a-based-",
                "3a-",
                "A1-based",
                "(",
                "x.We",
                "\\url{http://",
                "$5 and ",
                "A&",
                "http://a.We",
                "abcdefghij"
            })
    void takesTimeLinearInTheText(String part) {
        String text = part.repeat(LENGTH / part.length());

        PaperText analyzed =
                assertTimeoutPreemptively(LIMIT, () -> TextAnalyzer.standard().analyze(Paper.of("", text)));

        assertThat(analyzed.abstractText().original()).hasSize(text.length());
        assertThat(analyzed.diagnostics()).hasSizeLessThanOrEqualTo(CleaningLog.LIMIT + 1);
    }
}
