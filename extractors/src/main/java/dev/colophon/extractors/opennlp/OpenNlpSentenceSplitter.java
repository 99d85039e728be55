package dev.colophon.extractors.opennlp;

import dev.colophon.text.SentenceSplitter;
import dev.colophon.text.TextRange;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * An OpenNLP sentence detector as the splitter of a {@link dev.colophon.text.TextAnalyzer}. What the detector leaves out of
 * its sentences becomes a sentence of its own. Thread-safe where the supplier is.
 */
public final class OpenNlpSentenceSplitter implements SentenceSplitter {

    private final Supplier<? extends SentenceDetector> detectors;

    private OpenNlpSentenceSplitter(Supplier<? extends SentenceDetector> detectors) {
        this.detectors = Objects.requireNonNull(detectors, "detectors");
    }

    /**
     * A splitter with a model; each call takes a detector of its own.
     *
     * @param model the model
     * @return a thread-safe splitter
     */
    public static OpenNlpSentenceSplitter of(SentenceModel model) {
        Objects.requireNonNull(model, "model");
        return of(() -> new SentenceDetectorME(model));
    }

    /**
     * A splitter with any detectors.
     *
     * @param detectors gives a detector that no other thread uses meanwhile; called once a text, from any thread
     * @return a splitter
     */
    public static OpenNlpSentenceSplitter of(Supplier<? extends SentenceDetector> detectors) {
        return new OpenNlpSentenceSplitter(detectors);
    }

    @Override
    public List<TextRange> split(String text) {
        return TextRanges.covering(text, detectors.get().sentPosDetect(text));
    }
}
