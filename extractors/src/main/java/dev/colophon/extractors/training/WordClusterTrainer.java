package dev.colophon.extractors.training;

import dev.colophon.Paper;
import dev.colophon.text.TextAnalyzer;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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

    int levels() {
        return SIZES.length;
    }

    /** The cluster numbers, from 1, of each frequent word. */
    SortedMap<String, short[]> learn(Stream<Paper> papers) {
        WordSequences texts = WordSequences.read(papers.map(analyzer::analyze), MINIMUM_COUNT);
        float[][] vectors = new SkipGram(texts.counts(), DIMENSIONS, WINDOW, seed).learn(texts.sequences(), EPOCHS);
        List<String> words = texts.words();
        SortedMap<String, short[]> clusters = new TreeMap<>();
        for (int level = 0; level < SIZES.length && !words.isEmpty(); level++) {
            int size = SIZES[level];
            int[] groups = new SphericalKMeans(vectors).cluster(size, ROUNDS, CANDIDATES_A_CLUSTER * size, seed);
            for (int word = 0; word < groups.length; word++) {
                clusters.computeIfAbsent(words.get(word), w -> new short[SIZES.length])[level] =
                        (short) (groups[word] + 1);
            }
        }
        return clusters;
    }
}
