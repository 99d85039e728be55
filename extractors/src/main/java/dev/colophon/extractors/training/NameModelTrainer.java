package dev.colophon.extractors.training;

import dev.colophon.Paper;
import dev.colophon.extractors.internal.tagger.NameModel;
import dev.colophon.extractors.internal.tagger.WordClusters;
import dev.colophon.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Trains a name tagger: a linear-chain conditional random field over the words, their neighbours, their other mentions in the
 * paper, and word clusters learned from papers that nobody annotated. The same papers in the same order and the same settings
 * give the same model to the last byte. Immutable and thread-safe; training runs on the calling thread.
 */
public final class NameModelTrainer {

    private static final double TOLERANCE = 1e-4;

    private final TextAnalyzer analyzer;
    private final double penalty;
    private final int iterations;
    private final int minimumFeatureCount;
    private final double smallestWeight;
    private final WordClusterTrainer clusterTrainer;

    private NameModelTrainer(Builder builder) {
        analyzer = builder.analyzer;
        penalty = builder.penalty;
        iterations = builder.iterations;
        minimumFeatureCount = builder.minimumFeatureCount;
        smallestWeight = builder.smallestWeight;
        clusterTrainer = new WordClusterTrainer(analyzer, builder.seed);
    }

    /**
     * Starts with the settings that the standard tagger was trained with.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Trains a tagger with word clusters of its own. A first tagger is trained with the clusters and reads the unannotated
     * papers; what each frequent word tends to name in its eyes is a further clue for the tagger that is returned.
     *
     * @param annotated papers in which every name is marked
     * @param unannotated gives papers of the same kind of text, tens of thousands of them, and the same each time; called
     *     twice, what it gives is closed; with few or none the tagger works without clusters. Papers with the title of an
     *     annotated one are passed over
     * @return the tagger
     */
    public TrainedNameTagger train(List<AnnotatedPaper> annotated, Supplier<Stream<Paper>> unannotated) {
        Set<String> titles =
                annotated.stream().map(paper -> paper.paper().title()).collect(Collectors.toUnmodifiableSet());
        Supplier<Stream<Paper>> others = () -> unannotated.get().filter(paper -> !titles.contains(paper.title()));
        return train(annotated, others, learnClusters(others));
    }

    private WordTable learnClusters(Supplier<Stream<Paper>> others) {
        WordTable table = new WordTable();
        try (Stream<Paper> papers = others.get()) {
            clusterTrainer.learn(papers, table);
        }
        return table;
    }

    private TrainedNameTagger train(List<AnnotatedPaper> annotated, Supplier<Stream<Paper>> others, WordTable table) {
        TrainedNameTagger first = train(annotated, table.clusters());
        try (Stream<Paper> papers = others.get()) {
            new NameTendencies(first.model(), analyzer).learn(papers, table);
        }
        return train(annotated, table.clusters());
    }

    /**
     * Trains taggers that have each not seen some of the papers: tagger k of n has not seen the papers k, k + n, k + 2n and so
     * on, nor learned anything from another one that had. Takes n times as long as one, but for the clusters.
     *
     * @param annotated papers in which every name is marked
     * @param unannotated as in {@link #train(List, Supplier)}; called n + 1 times
     * @param folds n, at least 2
     * @return n taggers
     */
    public List<TrainedNameTagger> trainFolds(
            List<AnnotatedPaper> annotated, Supplier<Stream<Paper>> unannotated, int folds) {
        Set<String> titles =
                annotated.stream().map(paper -> paper.paper().title()).collect(Collectors.toUnmodifiableSet());
        Supplier<Stream<Paper>> others = () -> unannotated.get().filter(paper -> !titles.contains(paper.title()));
        WordTable clusters = learnClusters(others);
        List<TrainedNameTagger> taggers = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            List<AnnotatedPaper> rest = new ArrayList<>();
            for (int i = 0; i < annotated.size(); i++) {
                if (i % folds != fold) {
                    rest.add(annotated.get(i));
                }
            }
            taggers.add(train(rest, others, clusters.copy()));
        }
        return taggers;
    }

    /**
     * Trains a tagger with the word clusters of another one, which takes minutes less.
     *
     * @param annotated papers in which every name is marked
     * @param other the tagger to take the clusters from
     * @return the tagger
     */
    public TrainedNameTagger train(List<AnnotatedPaper> annotated, TrainedNameTagger other) {
        return train(annotated, other.model().clusters());
    }

    TrainedNameTagger train(List<AnnotatedPaper> annotated, WordClusters clusters) {
        TrainingSet set = new SentenceReader(analyzer, clusters).read(annotated);
        FeatureIndex index = FeatureIndex.of(set, minimumFeatureCount);
        CrfObjective objective = new CrfObjective(index, index.numbered(set), penalty);
        double[] weights = new LimitedMemoryBfgs(objective, iterations, TOLERANCE).minimize();
        NameModel model = new ModelPruner(index, smallestWeight).model(clusters, weights);
        return new TrainedNameTagger(model);
    }

    /** Sets how a tagger is trained. Not thread-safe. */
    public static final class Builder {

        private TextAnalyzer analyzer = TextAnalyzer.standard();
        private double penalty = 1;
        private int iterations = 100;
        private int minimumFeatureCount = 2;
        private double smallestWeight = 0.05;
        private long seed = 1;

        private Builder() {}

        /**
         * Sets how text is cut into sentences and words. Default: {@link TextAnalyzer#standard()}. A pipeline that uses the
         * tagger must have the same analyzer.
         *
         * @param value the analyzer
         * @return this builder
         */
        public Builder textAnalyzer(TextAnalyzer value) {
            analyzer = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets how much large weights cost: more makes the tagger trust single features less. Default: 1.
         *
         * @param value the factor of the sum of the squared weights, not negative
         * @return this builder
         */
        public Builder penalty(double value) {
            penalty = value;
            return this;
        }

        /**
         * Sets the most steps that the search for the best weights takes. Default: 100.
         *
         * @param value at least 1
         * @return this builder
         */
        public Builder iterations(int value) {
            iterations = value;
            return this;
        }

        /**
         * Sets how often a feature must occur to be given weights. Default: 2.
         *
         * @param value at least 1
         * @return this builder
         */
        public Builder minimumFeatureCount(int value) {
            minimumFeatureCount = value;
            return this;
        }

        /**
         * Sets below which size weights are left out of the model. Default: 0.05; 0 keeps all.
         *
         * @param value not negative
         * @return this builder
         */
        public Builder smallestWeight(double value) {
            smallestWeight = value;
            return this;
        }

        /**
         * Sets where the random numbers of the clustering start. Default: 1.
         *
         * @param value any number
         * @return this builder
         */
        public Builder seed(long value) {
            seed = value;
            return this;
        }

        /**
         * Builds the trainer; the builder can be used further.
         *
         * @return a trainer
         */
        public NameModelTrainer build() {
            return new NameModelTrainer(this);
        }
    }
}
