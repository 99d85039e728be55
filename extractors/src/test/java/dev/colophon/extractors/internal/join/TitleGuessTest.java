package dev.colophon.extractors.internal.join;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.Paper;
import dev.colophon.extractors.internal.linear.ClueRecorder;
import dev.colophon.extractors.internal.linear.LayeredModel;
import dev.colophon.text.TextAnalyzer;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitleGuessTest {

    private static final String ABSTRACT =
            "Geese are many. In this paper, we propose ZorbleNet, a network for counting "
                    + "them. ZorbleNet is built on ResNet-50 and achieves a recall above that of Quibnet.";

    private static List<NameEvidence> names(String title) {
        return new EvidenceClues(true)
                .names(TextAnalyzer.standard().analyze(new Paper("made-up", title, ABSTRACT)), List.of());
    }

    private static NameEvidence name(List<NameEvidence> names, String surface) {
        return names.stream()
                .filter(name -> name.spans().get(0).surface().equals(surface))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePapersOwnNameIsGuessedFromTheAbstract() {
        List<NameEvidence> names = names("");
        double own = name(names, "ZorbleNet").guess();
        assertThat(names).filteredOn(name -> name.guess() >= own).hasSize(1);
        assertThat(name(names, "ZorbleNet").methodGuess())
                .isGreaterThan(name(names, "ZorbleNet").datasetGuess());
    }

    @Test
    void theTitleIsNotLookedAt() {
        assertThat(name(names("ResNet-50: Counting Geese"), "ResNet-50").guess())
                .isEqualTo(name(names(""), "ResNet-50").guess());
    }

    @Test
    void namesAreRankedByTheirGuesses() {
        List<NameEvidence> names = names("");
        GuessClues clues = new GuessClues(names);
        LayeredModel rank = LayeredModel.of(List.of(List.of("guess rank=0", "1")), List.of(List.of("1", "0", "1")), 2);
        for (NameEvidence name : names) {
            ClueRecorder seen = new ClueRecorder();
            clues.add(name, seen);
            assertThat(seen.clues(rank, 1, 0))
                    .hasSize(name.spans().get(0).surface().equals("ZorbleNet") ? 1 : 0);
        }
    }
}
