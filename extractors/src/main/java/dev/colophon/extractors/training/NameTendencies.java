package dev.colophon.extractors.training;

import dev.colophon.Paper;
import dev.colophon.extractors.internal.tagger.Lattice;
import dev.colophon.extractors.internal.tagger.NameLabels;
import dev.colophon.extractors.internal.tagger.NameModel;
import dev.colophon.extractors.internal.tagger.PaperTagger;
import dev.colophon.extractors.internal.tagger.PaperWords;
import dev.colophon.extractors.internal.tagger.WordShape;
import dev.colophon.spi.EntityKind;
import dev.colophon.text.TextAnalyzer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What words tend to be parts of, by the eyes of a first model that reads many papers: a word that stands in dataset names
 * nine times of ten is one of a dataset's in a tenth place that says nothing. Not thread-safe.
 */
final class NameTendencies {

    private static final List<EntityKind> KINDS = NameLabels.KINDS;
    private static final double[] STEPS = {0.02, 0.05, 0.1, 0.2, 0.35, 0.55, 0.75};

    private final PaperTagger tagger;
    private final TextAnalyzer analyzer;
    private final Map<String, double[]> sums = new HashMap<>();

    NameTendencies(NameModel model, TextAnalyzer analyzer) {
        tagger = new PaperTagger(model);
        this.analyzer = analyzer;
    }

    /** Adds two columns: one for methods and datasets, one for tasks and metrics. */
    void learn(Stream<Paper> papers, WordTable table) {
        table.words().forEach(word -> sums.put(word, new double[KINDS.size() + 1]));
        if (sums.isEmpty()) {
            return;
        }
        papers.forEachOrdered(paper -> tagger.tag(
                analyzer.analyze(paper),
                (words, field, start, length, lattice) -> count(words, start, length, lattice)));
        for (int kind = 0; kind < KINDS.size(); kind += 2) {
            table.addColumn();
            for (Map.Entry<String, double[]> word : sums.entrySet()) {
                table.set(word.getKey(), number(word.getValue(), kind));
            }
        }
    }

    private void count(PaperWords words, int start, int length, Lattice lattice) {
        for (int i = 0; i < length; i++) {
            double[] sum =
                    sums.get(WordShape.digitsFolded(words.token(start + i).text()));
            if (sum != null) {
                sum[KINDS.size()]++;
                for (int k = 0; k < KINDS.size(); k++) {
                    sum[k] += lattice.probability(i, KINDS.get(k));
                }
            }
        }
    }

    private static int number(double[] sum, int kind) {
        return 1 + (STEPS.length + 1) * step(sum, kind) + step(sum, kind + 1);
    }

    private static int step(double[] sum, int kind) {
        double share = sum[KINDS.size()] == 0 ? 0 : sum[kind] / sum[KINDS.size()];
        int step = 0;
        while (step < STEPS.length && share >= STEPS[step]) {
            step++;
        }
        return step;
    }
}
