package dev.colophon.extractors.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.extractors.internal.linear.ClueVector;
import dev.colophon.extractors.internal.linear.LayeredModel;
import dev.colophon.extractors.training.LinearModelTrainer.Example;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LayeredModelTrainerTest {

    private static final List<String> ANSWERS = List.of("alike", "different");

    /** Whether two coins show different sides: neither coin alone tells. */
    private static List<Example> coins(int count) {
        Random random = new Random(3);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean left = random.nextBoolean();
            boolean right = random.nextBoolean();
            examples.add(new Example(clues(left, right), left == right ? 0 : 1, 1));
        }
        return examples;
    }

    private static NamedClues clues(boolean left, boolean right) {
        return new NamedClues(List.of("left=" + left, "right=" + right));
    }

    private static TrainedLayeredModel train(List<Example> examples) {
        return new LayeredModelTrainer(ANSWERS, 2).train(examples);
    }

    private static String written(TrainedLayeredModel model) throws IOException {
        StringBuilder out = new StringBuilder();
        model.clues().write("Made-up clues.", out);
        model.units().write("Made-up units.", out);
        return out.toString();
    }

    @Test
    void learnsWhatNoClueTellsAlone() {
        TrainedLayeredModel trained = train(coins(4000));
        LayeredModel model =
                LayeredModel.of(trained.clues().rows(), trained.units().rows(), 2);
        for (boolean left : new boolean[] {false, true}) {
            for (boolean right : new boolean[] {false, true}) {
                ClueVector vector = new ClueVector();
                clues(left, right).sizes().forEach(vector::number);
                double[] sums = model.sums(vector);
                assertThat(sums[0] > sums[1]).as("%s and %s", left, right).isEqualTo(left == right);
            }
        }
    }

    @Test
    void writesTheSameBytesTwice() throws IOException {
        assertThat(written(train(coins(300))))
                .isEqualTo(written(train(coins(300))))
                .contains("# Made-up clues.\n", "left=true\t", "# Made-up units.\n");
    }

    @Test
    void passesOverRareClues() {
        List<Example> examples = new ArrayList<>(coins(300));
        examples.add(new Example(new NamedClues(List.of("once")), 1, 1));
        assertThat(train(examples).clues().rows()).noneMatch(row -> row.get(0).equals("once"));
    }
}
