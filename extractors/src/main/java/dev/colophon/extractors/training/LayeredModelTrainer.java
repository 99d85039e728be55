package dev.colophon.extractors.training;

import dev.colophon.extractors.training.LinearModelTrainer.Example;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Fits the weights of a classifier in two steps: examples one by one in random order, again and again, with ever smaller
 * steps. The same examples in the same order give the same weights.
 */
final class LayeredModelTrainer {

    private static final int UNITS = 16;
    private static final int ROUNDS = 15;
    private static final double FIRST_RATE = 0.05;
    private static final double LAST_SHARE = 0.1;
    private static final long SEED = 7;

    /** What was learned by heart is too sure of what was not seen: found by cross-validation. */
    private static final double SURENESS = 0.8;

    private final List<String> answers;
    private final int minimumCount;

    /**
     * A trainer.
     *
     * @param answers the names of the answers
     * @param minimumCount in how many examples a clue must be seen
     */
    LayeredModelTrainer(List<String> answers, int minimumCount) {
        this.answers = List.copyOf(answers);
        this.minimumCount = minimumCount;
    }

    /** Fits the weights to examples. */
    TrainedLayeredModel train(List<Example> examples) {
        NumberedExamples numbered = NumberedExamples.of(examples, minimumCount);
        Random random = new Random(SEED);
        LayerNetwork network = new LayerNetwork(numbered.names().size(), UNITS, answers.size(), random);
        List<LinearObjective.Row> rows = new ArrayList<>(numbered.rows());
        for (int round = 0; round < ROUNDS; round++) {
            double rate = FIRST_RATE * (1 - (1 - LAST_SHARE) * round / ROUNDS);
            Collections.shuffle(rows, random);
            rows.forEach(row -> network.learn(row, rate));
        }
        List<String> units =
                IntStream.rangeClosed(1, UNITS).mapToObj(Integer::toString).toList();
        return new TrainedLayeredModel(
                TrainedLinearModel.ofUnits(units, numbered.names(), network.clueWeights()),
                TrainedLinearModel.of(answers, units, network.unitWeights(SURENESS)));
    }
}
