package dev.colophon.extractors.opennlp;

import dev.colophon.extractors.training.AnnotatedPaper;
import dev.colophon.text.TextAnalyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.namefind.NameFinderEventStream;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains one of OpenNLP's own name finders with the features of our tagger ({@link TaggerFeatures}). Its models are ordinary
 * OpenNLP models; {@link OpenNlpModels} writes and reads them. The same papers and settings give the same model to the last
 * byte. Immutable and thread-safe; training runs on the calling thread.
 *
 * <p>The word clusters are not in the model but in the standard tagger's, because OpenNLP 2.5 cannot save a model with
 * clusters; so a model goes with the version of Colophon that trained it, and {@link OpenNlpModels#read} checks that.
 */
public final class OpenNlpNameTrainer {

    /** What OpenNLP learns with. */
    public enum Algorithm {
        /** Maximum entropy, by generalised iterative scaling. */
        MAXENT(GISTrainer.MAXENT_VALUE),
        /** The averaged perceptron. Its probabilities stay low whatever it finds: they rank names and mean no more. */
        PERCEPTRON(PerceptronTrainer.PERCEPTRON_VALUE);

        private final String value;

        Algorithm(String value) {
            this.value = value;
        }
    }

    private final TextAnalyzer analyzer;
    private final Algorithm algorithm;
    private final int iterations;
    private final int minimumFeatureCount;

    private OpenNlpNameTrainer(Builder builder) {
        analyzer = builder.analyzer;
        algorithm = builder.algorithm;
        iterations = builder.iterations;
        minimumFeatureCount = builder.minimumFeatureCount;
    }

    /**
     * Starts with the settings that did best on development papers.
     *
     * @param algorithm what to learn with
     * @return a builder
     */
    public static Builder builder(Algorithm algorithm) {
        return new Builder(algorithm);
    }

    /**
     * Trains a name finder.
     *
     * @param annotated papers in which every name is marked
     * @return a model whose types are {@code method}, {@code dataset}, {@code task} and {@code metric}
     * @throws IllegalArgumentException if no paper marks a name
     */
    public TokenNameFinderModel train(List<AnnotatedPaper> annotated) {
        List<NameSample> samples = new NameSamples(analyzer).of(annotated);
        if (samples.stream().allMatch(sample -> sample.getNames().length == 0)) {
            throw new IllegalArgumentException("none of the " + annotated.size() + " papers marks a name");
        }
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, algorithm.value);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
        parameters.put(TrainingParameters.CUTOFF_PARAM, minimumFeatureCount);
        try {
            EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, new HashMap<>());
            return new FeatureModel("en", trainer.train(events(samples)));
        } catch (IOException e) {
            throw new UncheckedIOException("OpenNLP cannot keep its events", e);
        }
    }

    /** What {@code NameFinderME.train} learns from; that method itself takes no feature generators from another package. */
    private static ObjectStream<Event> events(List<NameSample> samples) {
        TaggerFeatureFactory factory = new TaggerFeatureFactory();
        return new NameFinderEventStream(
                ObjectStreamUtils.createObjectStream(samples),
                null,
                factory.createContextGenerator(),
                factory.createSequenceCodec());
    }

    /** Sets how a name finder is trained. Not thread-safe. */
    public static final class Builder {

        private final Algorithm algorithm;
        private TextAnalyzer analyzer = TextAnalyzer.standard();
        private int iterations;
        private int minimumFeatureCount;

        private Builder(Algorithm algorithm) {
            this.algorithm = Objects.requireNonNull(algorithm, "algorithm");
            iterations = algorithm == Algorithm.MAXENT ? 100 : 30;
            minimumFeatureCount = 2;
        }

        /**
         * Sets how text is cut into sentences and words. Default: {@link TextAnalyzer#standard()}.
         *
         * @param value the analyzer
         * @return this builder
         */
        public Builder textAnalyzer(TextAnalyzer value) {
            analyzer = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets how often the papers are gone through. Default: 100 for maximum entropy, 30 for the perceptron.
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
         * Builds the trainer; the builder can be used further.
         *
         * @return a trainer
         */
        public OpenNlpNameTrainer build() {
            return new OpenNlpNameTrainer(this);
        }
    }
}
