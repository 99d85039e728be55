package dev.colophon.extractors.training;

import dev.colophon.Paper;
import dev.colophon.text.TextAnalyzer;
import java.util.List;
import java.util.stream.Stream;

/** Groups the frequent words of texts by the company they keep, at several granularities. Deterministic, one thread. */
final class WordClusterTrainer {

    private static final int MINIMUM_COUNT = 8;
    private static final int DIMENSIONS = 64;
    private static final int WINDOW = 4;
    private static final int EPOCHS = 2;
    private static final int ROUNDS = 8;
    private static final int CANDIDATES_A_CLUSTER = 10;
    private static final int[] SIZES = {64, 256, 1024};

    private final TextAnalyzer analyzer;
    private final long seed;

    WordClusterTrainer(TextAnalyzer analyzer, long seed) {
        this.analyzer = analyzer;
        this.seed = seed;
    }

    /** Adds the frequent words, and for each granularity a column with the cluster of each, from 1. */
    void learn(Stream<Paper> papers, WordTable table) {
        WordSequences texts = WordSequences.read(papers.map(analyzer::analyze), MINIMUM_COUNT);
        List<String> words = texts.words();
        if (words.isEmpty()) {
            return;
        }
        words.forEach(table::addWord);
        float[][] vectors = new SkipGram(texts.counts(), DIMENSIONS, WINDOW, seed).learn(texts.sequences(), EPOCHS);
        SphericalKMeans kMeans = new SphericalKMeans(vectors);
        for (int size : SIZES) {
            int[] groups = kMeans.cluster(size, ROUNDS, CANDIDATES_A_CLUSTER * size, seed);
            table.addColumn();
            for (int word = 0; word < groups.length; word++) {
                table.set(words.get(word), groups[word] + 1);
            }
        }
    }
}
