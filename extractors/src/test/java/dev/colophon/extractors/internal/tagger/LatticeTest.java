package dev.colophon.extractors.internal.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.colophon.spi.EntityKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Compares with a count over every sequence of labels. */
class LatticeTest {

    private static final int LABELS = NameLabels.COUNT;
    private static final int TOKENS = 3;

    private final double[] transitions = new double[LABELS * LABELS];
    private final double[][] scores = new double[TOKENS][LABELS];
    private final Lattice lattice = new Lattice();
    private final Map<List<Integer>, Double> sequences = new HashMap<>();
    private double norm;

    LatticeTest() {
        SplittableRandom random = new SplittableRandom(7);
        Arrays.setAll(transitions, i -> 4 * random.nextDouble() - 2);
        for (double[] row : scores) {
            Arrays.setAll(row, i -> 6 * random.nextDouble() - 3);
        }
        lattice.transitions(transitions);
        lattice.start(TOKENS);
        for (int t = 0; t < TOKENS; t++) {
            lattice.emission(t, scores[t]);
        }
        lattice.run();
        enumerate(new Integer[TOKENS], 0, 0);
        norm = sequences.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private void enumerate(Integer[] labels, int t, double score) {
        if (t == TOKENS) {
            if (NameLabels.closes(labels[t - 1])) {
                sequences.put(List.of(labels.clone()), Math.exp(score));
            }
            return;
        }
        for (int label = 0; label < LABELS; label++) {
            boolean allowed = t == 0 ? NameLabels.opens(label) : NameLabels.follows(labels[t - 1], label);
            if (allowed) {
                labels[t] = label;
                double step = t == 0 ? 0 : transitions[labels[t - 1] * LABELS + label];
                enumerate(labels, t + 1, score + scores[t][label] + step);
            }
        }
    }

    private double share(Predicate<List<Integer>> which) {
        return sequences.entrySet().stream()
                        .filter(entry -> which.test(entry.getKey()))
                        .mapToDouble(Map.Entry::getValue)
                        .sum()
                / norm;
    }

    private static SpanSearch search(double threshold) {
        Map<EntityKind, Double> thresholds = new EnumMap<>(EntityKind.class);
        for (EntityKind kind : EntityKind.values()) {
            thresholds.put(kind, threshold);
        }
        return new SpanSearch(thresholds);
    }

    @Test
    void normIsTheSumOverAllSequences() {
        assertThat(lattice.logNorm()).isCloseTo(Math.log(norm), within(1e-7));
    }

    @Test
    void marginalsAreSharesOfTheSum() {
        for (int t = 0; t < TOKENS; t++) {
            for (int label = 0; label < LABELS; label++) {
                int at = t;
                int wanted = label;
                assertThat(lattice.probability(t, label))
                        .isCloseTo(share(labels -> labels.get(at) == wanted), within(1e-7));
            }
        }
    }

    @Test
    void pairMarginalsAreSharesOfTheSum() {
        for (int label = 0; label < LABELS; label++) {
            for (int next = 0; next < LABELS; next++) {
                int first = label;
                int second = next;
                double share = share(labels -> labels.get(0) == first && labels.get(1) == second);
                double found = NameLabels.follows(first, second) ? lattice.probability(0, first, second) : 0;
                assertThat(found).isCloseTo(share, within(1e-7));
            }
        }
    }

    @Test
    void spansHaveTheProbabilityOfTheirLabels() {
        List<TaggedSpan> spans = search(0.02).find(lattice, TOKENS);
        assertThat(spans).isNotEmpty();
        for (TaggedSpan span : spans) {
            assertThat(span.probability()).isCloseTo(share(labels -> has(labels, span)), within(1e-7));
        }
    }

    private static boolean has(List<Integer> labels, TaggedSpan span) {
        if (span.end() - span.first() == 1) {
            return labels.get(span.first()) == NameLabels.only(span.kind());
        }
        return labels.get(span.first()) == NameLabels.begin(span.kind())
                && labels.get(span.end() - 1) == NameLabels.last(span.kind())
                && labels.subList(span.first() + 1, span.end() - 1).stream()
                        .allMatch(label -> label == NameLabels.inside(span.kind()));
    }

    @Test
    void spansAboveOneHalfAreThoseThatAThresholdOfOneHalfFinds() {
        long expected = 0;
        for (EntityKind kind : EntityKind.values()) {
            for (int first = 0; first < TOKENS; first++) {
                for (int end = first + 1; end <= TOKENS; end++) {
                    TaggedSpan span = new TaggedSpan(kind, first, end, 0);
                    expected += share(labels -> has(labels, span)) >= 0.5 ? 1 : 0;
                }
            }
        }
        assertThat(search(0.5).find(lattice, TOKENS)).hasSize((int) expected);
    }
}
