package dev.colophon.extractors.opennlp;

import dev.colophon.text.ScientificTokenizer;
import java.util.Objects;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.Span;

/**
 * Our tokenizer for an OpenNLP pipeline: it keeps "ViT-B/16", "82.5%" and addresses whole, and needs no model. Immutable and
 * thread-safe.
 */
public final class ColophonTokenizer implements Tokenizer {

    private final dev.colophon.text.Tokenizer tokenizer;

    /** A tokenizer for scientific text. */
    public ColophonTokenizer() {
        this(new ScientificTokenizer());
    }

    /**
     * One of Colophon's tokenizers for an OpenNLP pipeline.
     *
     * @param tokenizer what cuts sentences into tokens
     */
    public ColophonTokenizer(dev.colophon.text.Tokenizer tokenizer) {
        this.tokenizer = Objects.requireNonNull(tokenizer, "tokenizer");
    }

    /**
     * Cuts a sentence into tokens.
     *
     * @param sentence one sentence
     * @return the tokens in order
     */
    @Override
    public String[] tokenize(String sentence) {
        return Span.spansToStrings(tokenizePos(sentence), sentence);
    }

    /**
     * Cuts a sentence into tokens.
     *
     * @param sentence one sentence
     * @return the tokens' UTF-16 offsets in the sentence, half-open, in order; without type
     */
    @Override
    public Span[] tokenizePos(String sentence) {
        return TextRanges.spans(tokenizer.tokenize(sentence));
    }
}
