package dev.colophon.extractors.opennlp;

import dev.colophon.text.ScientificSentenceSplitter;
import dev.colophon.text.SentenceSplitter;
import java.util.Objects;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.util.Span;

/**
 * Our sentence splitter for an OpenNLP pipeline: it does not split after "et al.", "Fig. 3" or "e.g.", inside addresses and
 * decimals, and needs no model. Immutable and thread-safe.
 */
public final class ColophonSentenceDetector implements SentenceDetector {

    private final SentenceSplitter splitter;

    /** A detector with the splitter for scientific text. */
    public ColophonSentenceDetector() {
        this(new ScientificSentenceSplitter());
    }

    /**
     * A detector with a splitter of one's own.
     *
     * @param splitter what cuts text into sentences
     */
    public ColophonSentenceDetector(SentenceSplitter splitter) {
        this.splitter = Objects.requireNonNull(splitter, "splitter");
    }

    /**
     * Cuts a text into sentences.
     *
     * @param text the text
     * @return the sentences in order, trimmed of white space
     */
    @Override
    public String[] sentDetect(CharSequence text) {
        return Span.spansToStrings(sentPosDetect(text), text);
    }

    /**
     * Cuts a text into sentences.
     *
     * @param text the text
     * @return the sentences' UTF-16 offsets in the text, half-open, in order; without type
     */
    @Override
    public Span[] sentPosDetect(CharSequence text) {
        return TextRanges.spans(splitter.split(text.toString()));
    }
}
