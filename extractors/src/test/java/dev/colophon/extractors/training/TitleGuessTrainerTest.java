package dev.colophon.extractors.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.Paper;
import dev.colophon.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitleGuessTrainerTest {

    private static final List<String> OWN = List.of("ZorbleNet", "QuibFormer", "PloverGAN", "TarnNet");

    /** Papers whose own name follows "propose", and which beat another one; every second one makes a dataset. */
    private static List<Paper> papers() {
        List<Paper> papers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String own = OWN.get(i % OWN.size()) + "-" + i;
            String rest = i % 2 == 0 ? "A Network for Geese" : "A Benchmark for Geese";
            String verb = i % 2 == 0 ? "propose " : "collect ";
            papers.add(new Paper(
                    "p" + i, own + ": " + rest, "We " + verb + own + " for geese. It is set against ResNet-50 here."));
        }
        return papers;
    }

    private static TrainedLinearModel train(List<Paper> papers) {
        return new TitleGuessTrainer(TextAnalyzer.standard()).train(papers.stream());
    }

    /** The likeliest answer to a clue: another name, the title's method, the title's dataset. */
    private static int likeliest(TrainedLinearModel model, String clue) {
        double[] probabilities = model.probabilities(new NamedClues(List.of(clue)));
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return best;
    }

    @Test
    void learnsWhatStandsBeforeAPapersOwnName() {
        TrainedLinearModel model = train(papers());
        assertThat(likeliest(model, "left=propose")).isEqualTo(1);
        assertThat(likeliest(model, "left=collect")).isEqualTo(2);
        assertThat(likeliest(model, "left=against")).isEqualTo(0);
    }

    @Test
    void theTitleItselfIsNoClue() {
        assertThat(train(papers()).rows()).noneMatch(row -> row.get(0).startsWith("title"));
    }

    @Test
    void papersWhoseTitlesNameNothingTeachNothing() {
        List<Paper> papers = new ArrayList<>();
        for (Paper paper : papers()) {
            papers.add(new Paper(paper.id(), "Counting Geese", paper.abstractText()));
        }
        assertThat(train(papers).rows()).isEmpty();
    }

    @Test
    void theSamePapersGiveTheSameWeights() {
        assertThat(train(papers()).rows()).isEqualTo(train(papers()).rows());
    }
}
