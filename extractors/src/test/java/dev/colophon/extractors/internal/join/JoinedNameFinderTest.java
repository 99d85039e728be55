package dev.colophon.extractors.internal.join;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.Paper;
import dev.colophon.PaperField;
import dev.colophon.Span;
import dev.colophon.extractors.internal.phrase.PhraseFinder;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameCandidate;
import dev.colophon.spi.NameMention;
import dev.colophon.text.PaperText;
import dev.colophon.text.TextAnalyzer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tagger is asked once, and the rules decide with its claims. */
class JoinedNameFinderTest {

    private static final PaperText TEXT =
            TextAnalyzer.standard().analyze(Paper.of("", "We propose FooNet for leaf counting."));

    /** Claims as tasks whatever the tagger claims. */
    private static final PhraseFinder BELIEVER = new PhraseFinder() {

        @Override
        public List<NameMention> find(PaperText text, List<NameMention> tagged) {
            return tagged;
        }

        @Override
        public List<NameMention> find(PaperText text, LinkFindings links) {
            return List.of();
        }

        @Override
        public List<NameCandidate> explain(PaperText text, List<NameMention> tagged) {
            return tagged.stream()
                    .map(claim -> NameCandidate.made(claim, List.of()))
                    .toList();
        }

        @Override
        public List<NameCandidate> explain(PaperText text, LinkFindings links) {
            return List.of();
        }
    };

    private static NameMention claim(int start, int end, double confidence) {
        return new NameMention(
                EntityKind.TASK, new Span(PaperField.ABSTRACT, start, end), null, null, confidence, "model:x");
    }

    @Test
    void phrasesHearTheMoreProbableOfTwoClaims() {
        NameMention longer = claim(22, 35, 0.6);
        NameMention shorter = claim(27, 35, 0.3);
        JoinedNameFinder finder = new JoinedNameFinder(List.of(BELIEVER), (text, links) -> List.of(shorter, longer));

        assertThat(finder.find(TEXT, LinkFindings.NONE))
                .filteredOn(claim -> claim.kind() == EntityKind.TASK)
                .containsExactly(longer);
        assertThat(finder.explain(TEXT, LinkFindings.NONE).stream()
                        .filter(candidate -> candidate.rejection() == null)
                        .map(NameCandidate::claim))
                .isEqualTo(finder.find(TEXT, LinkFindings.NONE));
    }
}
