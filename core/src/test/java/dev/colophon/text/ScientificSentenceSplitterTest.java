package dev.colophon.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two bars mark where one sentence ends and the next starts. */
class ScientificSentenceSplitterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We go.‖ They stay.",
                "One sentence only",
                "Is it so?‖ It is!‖ We go.",
                "FooNet: a net: with Colons; And semicolons",
                "Foo et al. (2020) show it.",
                "Foo et al. propose it.",
                "Foo et al., 2020, show it.",
                "This follows Foo et al.‖ We extend it.",
                "Sets, e.g. FooSet, are big.",
                "Sets, e.g., FooSet.‖ They are big.",
                "A set, i.e. FooSet, is big.",
                "See Fig. 3 and Figs. 4 and 5.",
                "See Eq. (2) and Sec. IV of it.",
                "FooNet vs. BarNet on sets.",
                "It takes approx. 5 hours.",
                "Robust w.r.t. Noise in it.",
                "No. 5 is best.",
                "The answer is no.‖ Some of us know.",
                "Dr. Foo and Prof. Bar met.",
                "By J. Smith and A. B. Jones.",
                "In the U.S. Army it ran.",
                "It ran in the U.S.‖ We saw it.",
                "This is plan B.‖ We like it.",
                "Cats, dogs, etc. are pets.",
                "Cats, dogs, etc.‖ FooNet sees them.",
                "It gains 3.5 points.‖ That is 2.1% more.",
                "It gains 3.5%.‖ We stop.",
                "It gains 12.‖ We stop.",
                "It came in 2020.‖ 3D nets followed.",
                "Run v1.2 of Foo.js now.",
                "See https://a.org/foo.b/c.‖ We release it.",
                "See https://a.org/foo.‖We release it.",
                "See https://a.org/Foo.Bar/baz.html for more.",
                "See www.foo.org.‖ We go.",
                "Code: github.com/a/b.‖ Enjoy it.",
                "On YOLO9000.‖We then stop.",
                "We use graphs.‖FooNet is one.",
                "A score of 82.5%.‖The rest is worse.",
                "It (FooNet).‖We go.",
                "Use System.Out in Foo.Bar now.",
                "He said \"yes.\"‖ She left.",
                "It works (see above).‖ We go.",
                "It works.‖ (See above.)",
                "They ask \"why?\"‖ We answer.",
                "It is [good].‖ [Bad] is worse.",
                "We wait ...‖ Then we go.",
                "We wait ... and go.",
                "We wait... and go.",
                "So (i) we go and (ii) we stay.",
                "We do: 1) Foo it, 2) Bar it, and 3) stop.",
                "1. Foo it first.",
                "We do: 1. Foo it; 2. Bar it.",
                "We go.‖ iCaRL is next.",
                "We go. then stay.",
                "We go.‖ $k$ is small.",
                "We go.‖ 5 nets stay.",
                "Really?!‖ Yes.",
                "Background\n‖We go.",
                "Foo is good.‖ \"Bar\" is not.",
                "Foo Inc. sells it.‖ We buy.",
                "The Ph.D. student ran it.",
                "The min.‖ And the max.‖ Both count.",
                "Trained for 10 sec.‖ We stop.",
                "α is small.‖ β is big.",
                "No end mark here.‖ Nor here",
                "Does attention help?‖ A study of FooNet",
            })
    void splitsAtTheMarks(String marked) {
        List<String> expected = Stream.of(marked.split("‖")).map(String::strip).collect(Collectors.toList());
        String text = marked.replace("‖", "");

        assertThat(new ScientificSentenceSplitter().split(text))
                .extracting(range -> text.substring(range.start(), range.end()))
                .isEqualTo(expected);
    }
}
