package dev.colophon.extractors.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.colophon.Paper;
import dev.colophon.spi.EntityKind;
import dev.colophon.text.PaperText;
import dev.colophon.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseScoreTest {

    private static final List<String> CUES = List.of(
            "head=accuracy\t0.5\t0.5",
            "before=prior\t-3\t-3",
            "before=reaches\t2\t2",
            "list_before=improves\t1\t1",
            "list_after=here\t0.25\t0.25",
            "list_length=3\t0.125\t0.125",
            "time=5\t4\t4");

    private static PhrasePaper paper(EntityKind kind, List<String> cues, String text) {
        CueTable table = CueTable.of(cues, List.of("accuracy"), List.of(), new PhrasePriors(List.of()));
        PaperText read = TextAnalyzer.standard().analyze(Paper.of("", text));
        return new PhrasePaper(table, kind, read);
    }

    private static float score(PhrasePaper paper) {
        Candidate last = null;
        for (SentenceView sentence : paper.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                last = sentence.isHead(i) ? paper.add(sentence, i, i + 1) : last;
            }
        }
        assertThat(last).isNotNull();
        return paper.best(-100).get(0).score();
    }

    @Test
    void theBestPlaceOfAMeasureCountsMost() {
        String text = "We ask for prior accuracy. It reaches accuracy.";
        double odds = Math.exp(-3) + Math.exp(2);
        assertThat((double) score(paper(EntityKind.METRIC, CUES.subList(0, 3), text)))
                .isCloseTo(0.5 + Math.log(odds), within(1e-5));
    }

    @Test
    void allPlacesOfATaskAddUp() {
        String text = "We ask for prior accuracy. It reaches accuracy.";
        assertThat(score(paper(EntityKind.TASK, CUES.subList(0, 3), text))).isEqualTo(0.5f - 3 + 2);
    }

    @Test
    void theEndOfAPaperIsItsLastSixth() {
        String text = "One is so. Two is so. Three is so. Four is so. Five is so. It has accuracy.";
        assertThat(score(paper(EntityKind.METRIC, CUES, text))).isEqualTo(0.5f + 4);
    }

    @Test
    void whatStandsAroundAListCountsForItsMembers() {
        PhrasePaper paper =
                paper(EntityKind.METRIC, CUES, "It improves speed, size and accuracy here. Two is so. Three is so.");
        SentenceView sentence = paper.sentences().get(0);
        PhraseSeries series = new PhraseSeries(sentence);
        List<Candidate> members = new ArrayList<>();
        for (int start : List.of(2, 4, 6)) {
            Candidate member = paper.add(sentence, start, start + 1).within(start);
            members.add(member);
            series.add(List.of(member), start, false);
        }
        series.finish();
        assertThat(members).allMatch(member -> member.listStart() == 2 && member.listEnd() == 7);
        assertThat(paper.best(-100).get(0).score()).isEqualTo(0.5f + 1 + 0.25f + 0.125f);
    }

    @Test
    void aTableSaysWhatToClaim() {
        Decision alone = new Decision(-0.5f, new Calibration(0.75, 0.25));
        Decision besideTagger = new Decision(0.25f, new Calibration(1.5, -1));
        List<String> lines = new ArrayList<>(Decision.lines(alone, besideTagger));
        lines.addAll(CUES);
        PhrasePaper paper = paper(EntityKind.METRIC, lines, "It has accuracy.");
        assertThat(paper.decision()).isEqualTo(alone);
        paper.tag(List.of());
        assertThat(paper.decision()).isEqualTo(besideTagger);
    }
}
