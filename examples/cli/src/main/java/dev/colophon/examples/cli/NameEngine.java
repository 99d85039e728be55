package dev.colophon.examples.cli;

import dev.colophon.extractors.opennlp.OpenNlpModels;
import dev.colophon.extractors.opennlp.OpenNlpNameFinder;
import dev.colophon.extractors.opennlp.OpenNlpNameTrainer;
import dev.colophon.extractors.opennlp.OpenNlpNameTrainer.Algorithm;
import dev.colophon.extractors.training.AnnotatedPaper;
import dev.colophon.extractors.training.TrainedNameTagger;
import dev.colophon.spi.NameFinder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import opennlp.tools.namefind.TokenNameFinderModel;

/** What a name model can be learned with. */
enum NameEngine {
    CRF,
    MAXENT,
    PERCEPTRON;

    /** Writes a model. */
    @FunctionalInterface
    interface Writer {

        void writeTo(OutputStream stream) throws IOException;
    }

    /**
     * What was learned.
     *
     * @param finder finds names with it
     * @param writer writes it
     */
    record Trained(NameFinder finder, Writer writer) {}

    /**
     * A way to train with this engine.
     *
     * @param options how the conditional random field is trained
     */
    Function<List<AnnotatedPaper>, Trained> trainer(CrfOptions options) {
        return switch (this) {
            case CRF -> crf(options);
            case MAXENT -> papers -> openNlp(Algorithm.MAXENT, papers);
            case PERCEPTRON -> papers -> openNlp(Algorithm.PERCEPTRON, papers);
        };
    }

    private static Function<List<AnnotatedPaper>, Trained> crf(CrfOptions options) {
        Function<List<AnnotatedPaper>, TrainedNameTagger> trainer = options.trainer();
        return papers -> {
            TrainedNameTagger tagger = trainer.apply(papers);
            return new Trained(options.finder(tagger), tagger::writeTo);
        };
    }

    private static Trained openNlp(Algorithm algorithm, List<AnnotatedPaper> papers) {
        TokenNameFinderModel model =
                OpenNlpNameTrainer.builder(algorithm).build().train(papers);
        return new Trained(OpenNlpNameFinder.of(model), stream -> OpenNlpModels.write(model, stream));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
