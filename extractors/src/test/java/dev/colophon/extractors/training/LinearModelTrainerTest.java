package dev.colophon.extractors.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.colophon.extractors.internal.linear.ClueVector;
import dev.colophon.extractors.internal.linear.LinearModel;
import dev.colophon.extractors.training.LinearModelTrainer.Example;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinearModelTrainerTest {

    private static final List<String> ANSWERS = List.of("none", "some");

    /** Things whose answer follows from a model that is known: 1.2 for each "warm", -0.8 for "cold", 0.3 always. */
    private static List<Example> examples(int count) {
        Random random = new Random(7);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            NamedClues clues = new NamedClues(List.of("any"));
            double score = 0.3;
            if (random.nextBoolean()) {
                clues.add("feels=", "cold");
                score -= 0.8;
            }
            double warmth = random.nextInt(3);
            clues.number("warm", warmth);
            score += 1.2 * warmth;
            examples.add(new Example(clues, random.nextDouble() < 1 / (1 + Math.exp(-score)) ? 1 : 0, 1));
        }
        return examples;
    }

    private static LinearModelTrainer trainer() {
        return new LinearModelTrainer(ANSWERS, 0.1, 2);
    }

    private static double weight(TrainedLinearModel model, String clue) {
        return model.rows().stream()
                .filter(row -> row.get(0).equals(clue))
                .mapToDouble(row -> Double.parseDouble(row.get(2)) - Double.parseDouble(row.get(1)))
                .findAny()
                .orElseThrow();
    }

    @Test
    void recoversAKnownModel() {
        TrainedLinearModel model = trainer().train(examples(40_000));
        assertThat(weight(model, "any")).isCloseTo(0.3, within(0.1));
        assertThat(weight(model, "feels=cold")).isCloseTo(-0.8, within(0.1));
        assertThat(weight(model, "warm")).isCloseTo(1.2, within(0.1));
    }

    @Test
    void writesTheSameBytesTwice() throws IOException {
        StringBuilder once = new StringBuilder();
        StringBuilder twice = new StringBuilder();
        trainer().train(examples(500)).write("Made-up weights.", once);
        trainer().train(examples(500)).write("Made-up weights.", twice);
        assertThat(once.toString()).isEqualTo(twice.toString()).startsWith("# Made-up weights.\n# ");
        assertThat(once.toString().lines())
                .contains("# A line: the clue, a tab, its weights for none, some. "
                        + "Fitted to annotated papers by logistic regression.");
    }

    @Test
    void theFileClassifiesAsTheTrainerDoes() {
        List<Example> examples = examples(2000);
        TrainedLinearModel trained = trainer().train(examples);
        LinearModel model = LinearModel.of(trained.rows(), ANSWERS.size());
        for (Example example : examples.subList(0, 50)) {
            ClueVector vector = new ClueVector();
            example.clues().sizes().forEach(vector::number);
            assertThat(model.probabilities(vector)[1])
                    .isCloseTo(trained.probabilities(example.clues())[1], within(0.02));
        }
    }

    @Test
    void passesOverRareClues() {
        List<Example> examples = new ArrayList<>(examples(500));
        examples.add(new Example(new NamedClues(List.of("once")), 1, 1));
        assertThat(trainer().train(examples).rows()).noneMatch(row -> row.get(0).equals("once"));
    }

    @Test
    void judgesEachExampleByTheOtherFolds() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            examples.add(new Example(new NamedClues(List.of("any", i < 20 ? "left" : "right")), i < 20 ? 1 : 0, 1));
        }
        int[] folds = new int[40];
        java.util.Arrays.setAll(folds, i -> i < 20 ? 0 : 1);
        double[][] probabilities = trainer().crossFitted(examples, folds, 2);
        // the other fold has seen the other answer only, so each is misjudged: nothing of its own fold was known
        assertThat(probabilities[0][1]).isLessThan(0.2);
        assertThat(probabilities[39][0]).isLessThan(0.2);
    }
}
