package dev.colophon.extractors.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.DatasetRole;
import dev.colophon.MethodRole;
import dev.colophon.Paper;
import dev.colophon.extractors.internal.linear.ClueVector;
import dev.colophon.extractors.internal.linear.LayeredModel;
import dev.colophon.extractors.internal.linear.LinearModel;
import dev.colophon.extractors.internal.tagger.NameModel;
import dev.colophon.spi.EntityKind;
import dev.colophon.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NameWeightTrainerTest {

    private static final List<TrainedNameTagger> TAGGERS = List.of(new TrainedNameTagger(NameModel.standard()));
    private static final List<String> SYLLABLES =
            List.of("Zor", "Quib", "Plo", "Fen", "Gam", "Hux", "Jol", "Kev", "Lum");

    private static TrainedLayeredModel both;
    private static TrainedLayeredModel claims;

    @BeforeAll
    static void train() {
        both = trainer().train(papers(), TAGGERS);
        claims = trainer().trainClaims(papers(), TAGGERS);
    }

    private static NameWeightTrainer trainer() {
        return new NameWeightTrainer(TextAnalyzer.standard());
    }

    /** Papers that each propose one network and test it on a dataset. */
    private static List<ListedPaper> papers() {
        List<ListedPaper> papers = new ArrayList<>();
        for (int i = 0; i < SYLLABLES.size(); i++) {
            String own = SYLLABLES.get(i) + "Net";
            String data = SYLLABLES.get((i + 2) % SYLLABLES.size()) + "-5k";
            papers.add(new ListedPaper(
                    new Paper(
                            "p" + i,
                            own + ": Counting Geese",
                            "We propose " + own + ". It is tested on the " + data + " dataset in the United Kingdom."),
                    List.of(
                            new AnnotatedEntity(EntityKind.METHOD, List.of(own), MethodRole.PROPOSED),
                            new AnnotatedEntity(EntityKind.DATASET, List.of(data), DatasetRole.EVALUATION))));
        }
        return papers;
    }

    private static List<String> clues(TrainedLayeredModel model) {
        return model.clues().rows().stream().map(row -> row.get(0)).toList();
    }

    /** The probability of an answer to the model where nothing but one clue is seen. */
    private static double probability(TrainedLayeredModel model, String clue, int answer) {
        int answers = model.units().rows().get(0).size() - 1;
        ClueVector seen = new ClueVector();
        seen.add(clue);
        double[] sums = LayeredModel.of(model.clues().rows(), model.units().rows(), answers)
                .sums(seen);
        LinearModel.normalize(sums, 0, answers);
        return sums[answer];
    }

    @Test
    void rulesAndTaggerAreHeardForKindsAndRoles() {
        assertThat(clues(both)).contains("left:propose", "heads_title", "title head=this", "guess m", "crf m odds");
        assertThat(both.units().rows()).allSatisfy(row -> assertThat(row).hasSize(1 + 9));
        assertThat(probability(both, "left:propose", 1)).isGreaterThan(1.0 / 9);
    }

    @Test
    void theWordsAroundANameAreHeard() {
        assertThat(clues(both)).contains("before=tested", "behind=dataset", "title behind=counting");
    }

    @Test
    void whatOtherPapersUseChangesWhatACueSays() {
        assertThat(clues(both)).contains("new: left:propose");
    }

    @Test
    void withoutRulesNoneOfTheirCluesIsHeard() {
        assertThat(clues(claims)).contains("title head=this", "guess m", "crf m odds", "left=propose");
        assertThat(clues(claims)).noneMatch(clue -> clue.matches("[a-z_]+:[a-z_]+"));
        assertThat(clues(claims)).noneMatch(clue -> clue.matches("(new: |seen: |announced).*"));
        assertThat(clues(claims)).doesNotContain("heads_title", "any", "once");
        assertThat(claims.units().rows()).allSatisfy(row -> assertThat(row).hasSize(1 + 3));
    }

    @Test
    void theSamePapersGiveTheSameWeights() {
        TrainedLayeredModel again = trainer().trainClaims(papers(), TAGGERS);
        assertThat(again.clues().rows()).isEqualTo(claims.clues().rows());
        assertThat(again.units().rows()).isEqualTo(claims.units().rows());
    }
}
