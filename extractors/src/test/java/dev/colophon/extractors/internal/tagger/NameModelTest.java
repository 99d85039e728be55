package dev.colophon.extractors.internal.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.colophon.Paper;
import dev.colophon.text.TextAnalyzer;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Compares the scores with sums over a plain map of all features of a word. */
class NameModelTest {

    private static final Paper PAPER = Paper.of(
            "Apt Bold Code (ABC): counting leaves",
            "We propose ABC, built on Foo-Net 2. ABC beats 3 rivals on the GreenSet dataset, and ABC is small.");

    private final WordClusters clusters = WordClusters.of(
            2, new TreeMap<>(Map.of("dataset", new short[] {1, 7}, "propose", new short[] {2, 9}, "0", new short[] {3, 4
            })));
    private final Map<Integer, double[]> weights = new HashMap<>();
    /** Of some ten rows, each rounded by two units at most. */
    private static final double ROUNDING = 20 * NameModel.UNIT;

    private final PaperWords words = PaperWords.of(TextAnalyzer.standard().analyze(PAPER), clusters);

    private NameModel model() {
        FeatureTemplates templates = new FeatureTemplates(words);
        SplittableRandom random = new SplittableRandom(5);
        SortedMap<Integer, double[]> rows = new TreeMap<>();
        for (int s = 0; s < words.sentenceCount(); s++) {
            templates.sentence(s);
            for (int i = words.sentenceStart(s); i < words.sentenceStart(s + 1); i++) {
                FeatureBuffer features = new FeatureBuffer();
                templates.add(i, features);
                for (int key : features.keys()) {
                    if (key % 3 != 0) {
                        rows.computeIfAbsent(
                                key, k -> new double[] {random.nextInt(4000) - 2000, random.nextInt(NameLabels.COUNT)});
                    }
                }
            }
        }
        int[] keys = rows.keySet().stream().mapToInt(Integer::intValue).toArray();
        int[] starts = new int[keys.length + 1];
        byte[] labels = new byte[keys.length];
        double[] values = new double[keys.length];
        for (int i = 0; i < keys.length; i++) {
            double[] row = rows.getOrDefault(keys[i], new double[2]);
            starts[i + 1] = i + 1;
            labels[i] = (byte) row[1];
            values[i] = row[0] / 2048;
            weights.put(keys[i], new double[] {values[i], row[1]});
        }
        return NameModel.of(clusters, new double[NameLabels.COUNT * NameLabels.COUNT], keys, starts, labels, values);
    }

    @Test
    void scoresAreTheSumsOfTheWeightsOfAllFeatures() {
        NameModel model = model();
        NameModel.Scorer scorer = model.scorer();
        for (int round = 0; round < 2; round++) {
            compare(scorer);
        }
    }

    private void compare(NameModel.Scorer scorer) {
        FeatureTemplates fast =
                new FeatureTemplates(PaperWords.of(TextAnalyzer.standard().analyze(PAPER), scorer::word));
        FeatureTemplates plain = new FeatureTemplates(words);
        for (int s = 0; s < words.sentenceCount(); s++) {
            fast.sentence(s);
            plain.sentence(s);
            int start = words.sentenceStart(s);
            int[] scores = scorer.score(fast, start, words.sentenceStart(s + 1) - start);
            for (int i = start; i < words.sentenceStart(s + 1); i++) {
                int outside = (i - start) * NameLabels.COUNT + NameLabels.OUTSIDE;
                double[] sums = sums(plain, i);
                for (int label = 0; label < NameLabels.COUNT; label++) {
                    assertThat((scores[outside + label] - scores[outside]) * NameModel.UNIT)
                            .isCloseTo(sums[label] - sums[NameLabels.OUTSIDE], within(ROUNDING));
                }
            }
        }
    }

    private double[] sums(FeatureTemplates templates, int place) {
        FeatureBuffer features = new FeatureBuffer();
        templates.add(place, features);
        double[] sums = new double[NameLabels.COUNT];
        for (int key : features.keys()) {
            double[] weight = weights.getOrDefault(key, new double[2]);
            sums[(int) weight[1]] += weight[0];
        }
        return sums;
    }

    @Test
    void wordsHaveTheirClustersInAnyCapitals() {
        assertThat(Word.of("Dataset", clusters).clusters).containsExactly(1, 7);
        assertThat(Word.of("512", clusters).clusters).containsExactly(3, 4);
        assertThat(Word.of("unknown", clusters).clusters).containsExactly(0, 0);
    }
}
