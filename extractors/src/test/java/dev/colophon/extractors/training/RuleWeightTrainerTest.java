package dev.colophon.extractors.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.colophon.DatasetRole;
import dev.colophon.MethodRole;
import dev.colophon.Paper;
import dev.colophon.spi.EntityKind;
import dev.colophon.text.TextAnalyzer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleWeightTrainerTest {

    private static final List<String> SYLLABLES =
            List.of("Zor", "Quib", "Plo", "Fen", "Gam", "Hux", "Jol", "Kev", "Lum");

    /** Papers that each propose one network, compare it with another, and test both on a dataset. */
    private static List<ListedPaper> papers() {
        List<ListedPaper> papers = new ArrayList<>();
        for (int i = 0; i < SYLLABLES.size(); i++) {
            String own = SYLLABLES.get(i) + "Net";
            String rival = SYLLABLES.get((i + 1) % SYLLABLES.size()) + "Former";
            String data = SYLLABLES.get((i + 2) % SYLLABLES.size()) + "-5k";
            Paper paper = new Paper(
                    "p" + i,
                    own + ": Counting Geese",
                    "We propose " + own + ". It outperforms " + rival + " on the " + data
                            + " dataset in the United Kingdom.");
            papers.add(new ListedPaper(
                    paper,
                    List.of(
                            new AnnotatedEntity(EntityKind.METHOD, List.of(own), MethodRole.PROPOSED),
                            new AnnotatedEntity(EntityKind.METHOD, List.of(rival), MethodRole.COMPARED),
                            new AnnotatedEntity(EntityKind.DATASET, List.of(data), DatasetRole.EVALUATION))));
        }
        return papers;
    }

    private static RuleWeightTrainer trainer() {
        return new RuleWeightTrainer(TextAnalyzer.standard());
    }

    private static double weight(TrainedLinearModel model, String clue, int answer) {
        return model.rows().stream()
                .filter(row -> row.get(0).equals(clue))
                .mapToDouble(row -> Double.parseDouble(row.get(1 + answer)))
                .findAny()
                .orElseThrow();
    }

    @Test
    void learnsWhatCuesSayOfNames() {
        TrainedLinearModel names = trainer().names(papers());
        assertThat(weight(names, "right_head:dataset_head", 2)).isPositive();
        assertThat(weight(names, "heads_title", 1)).isPositive();
    }

    @Test
    void learnsWhatCuesSayOfRoles() {
        TrainedLinearModel roles = trainer().roles(papers(), EntityKind.METHOD);
        assertThat(weight(roles, "heads_title", 0)).isPositive();
        assertThat(weight(roles, "left:exceed", 2)).isPositive();
    }

    @Test
    void writesTheSameBytesTwice() throws IOException {
        StringBuilder once = new StringBuilder();
        StringBuilder twice = new StringBuilder();
        trainer().names(papers()).write("Made-up weights.", once);
        trainer().names(papers()).write("Made-up weights.", twice);
        assertThat(once.toString()).isEqualTo(twice.toString());
    }

    @Test
    void tasksHaveNoRoles() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trainer().roles(papers(), EntityKind.TASK))
                .withMessageContaining("TASK");
    }
}
