package dev.colophon.extractors.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.colophon.extractors.internal.tagger.NameLabels;
import dev.colophon.spi.EntityKind;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CrfObjectiveTest {

    private static final double STEP = 1e-5;
    private static final LabelledSentence TWO_NAMES = new LabelledSentence(
            new int[][] {{0}, {1}, {0, 1}, {}}, new int[][] {{1, 2}, {2, 3}, {4}, {1, 4}}, new int[] {
                NameLabels.begin(EntityKind.DATASET),
                NameLabels.last(EntityKind.DATASET),
                NameLabels.OUTSIDE,
                NameLabels.only(EntityKind.METHOD)
            });
    private static final LabelledSentence NO_NAME =
            new LabelledSentence(new int[][] {{}, {1}}, new int[][] {{3}, {1}}, new int[2]);

    private final TrainingSet set =
            new TrainingSet(List.of(new int[] {5, 6}, new int[] {6}), List.of(TWO_NAMES, NO_NAME));
    private final FeatureIndex index = FeatureIndex.of(set, 1);
    private final CrfObjective objective = new CrfObjective(index, index.numbered(set), 0.3);

    @Test
    void gradientAgreesWithFiniteDifferences() {
        double[] point = point();
        double[] gradient = new double[point.length];
        objective.evaluate(point, gradient);
        for (int i = 0; i < point.length; i++) {
            double slope = (valueBeside(point, i, STEP) - valueBeside(point, i, -STEP)) / (2 * STEP);
            assertThat(gradient[i]).isCloseTo(slope, within(1e-4));
        }
    }

    private double[] point() {
        SplittableRandom random = new SplittableRandom(3);
        return random.doubles(objective.dimension(), -1, 1).toArray();
    }

    private double valueBeside(double[] point, int variable, double step) {
        double[] beside = point.clone();
        beside[variable] += step;
        return objective.evaluate(beside, new double[point.length]);
    }

    @Test
    void valueIsLowerWhereTheLabelsAreExplained() {
        double[] gradient = new double[objective.dimension()];
        double before = objective.evaluate(new double[objective.dimension()], gradient);
        double[] learned = new LimitedMemoryBfgs(objective, 50, 1e-6).minimize();
        assertThat(objective.evaluate(learned, gradient)).isLessThan(before / 2);
    }

    @Test
    void rareFeaturesAreLeftOut() {
        assertThat(FeatureIndex.of(set, 3).featureCount()).isEqualTo(2);
    }
}
