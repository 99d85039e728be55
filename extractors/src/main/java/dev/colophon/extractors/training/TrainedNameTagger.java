package dev.colophon.extractors.training;

import dev.colophon.extractors.internal.tagger.CrfNameFinder;
import dev.colophon.extractors.internal.tagger.NameModel;
import dev.colophon.spi.NameFinder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A name tagger that training made, to be kept in a file or put into a pipeline. Immutable and thread-safe. */
public final class TrainedNameTagger {

    private static final double LEAST_THRESHOLD = 0.01;

    private final NameModel model;

    TrainedNameTagger(NameModel model) {
        this.model = model;
    }

    /**
     * The tagger that comes with the library, for its word clusters for example.
     *
     * @return a new instance; reads the model
     */
    public static TrainedNameTagger standard() {
        return new TrainedNameTagger(NameModel.standard());
    }

    /**
     * Reads what {@link #writeTo} wrote.
     *
     * @param stream the model; read to its end, not closed
     * @return the tagger
     * @throws IOException if the stream fails or holds no model
     */
    public static TrainedNameTagger read(InputStream stream) throws IOException {
        return new TrainedNameTagger(NameModel.read(stream));
    }

    /**
     * Writes the model.
     *
     * @param stream where to; flushed, not closed
     * @throws IOException if the stream fails
     */
    public void writeTo(OutputStream stream) throws IOException {
        model.write(stream);
    }

    /**
     * The tagger as a stage of a pipeline. Its claims have the tagger's probability as confidence and {@code model:crf} as
     * source.
     *
     * @return a thread-safe finder of methods, datasets, tasks and metrics
     */
    public NameFinder nameFinder() {
        return new CrfNameFinder(model);
    }

    /**
     * The tagger as a stage that claims what is at least so probable, for texts of another kind than those that the usual
     * thresholds were chosen for.
     *
     * @param threshold the least probability, from 0.01 to 1
     * @return a thread-safe finder of methods, datasets, tasks and metrics
     * @throws IllegalArgumentException if the threshold is not in that range: below it almost every run of words is a claim
     */
    public NameFinder nameFinder(double threshold) {
        if (!(threshold >= LEAST_THRESHOLD && threshold <= 1)) {
            throw new IllegalArgumentException("a threshold lies between 0.01 and 1, not at " + threshold);
        }
        return CrfNameFinder.of(model, threshold);
    }

    /**
     * The tagger as a stage that claims improbable names too, for somebody who weighs them against other evidence, as the
     * profile that joins rules and tagger does.
     *
     * @return a thread-safe finder of methods, datasets, tasks and metrics
     */
    public NameFinder eagerNameFinder() {
        return CrfNameFinder.eager(model);
    }

    NameModel model() {
        return model;
    }
}
