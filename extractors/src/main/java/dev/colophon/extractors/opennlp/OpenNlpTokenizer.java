package dev.colophon.extractors.opennlp;

import dev.colophon.text.TextRange;
import dev.colophon.text.Tokenizer;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * An OpenNLP tokenizer as that of a {@link dev.colophon.text.TextAnalyzer}. What it leaves out of its tokens becomes a token of
 * its own. Colophon's rules and models expect {@link dev.colophon.text.ScientificTokenizer}: with another one they find less.
 * Thread-safe where the supplier is.
 */
public final class OpenNlpTokenizer implements Tokenizer {

    private final Supplier<? extends opennlp.tools.tokenize.Tokenizer> tokenizers;

    private OpenNlpTokenizer(Supplier<? extends opennlp.tools.tokenize.Tokenizer> tokenizers) {
        this.tokenizers = Objects.requireNonNull(tokenizers, "tokenizers");
    }

    /**
     * A tokenizer with a model; each call takes an OpenNLP tokenizer of its own.
     *
     * @param model the model
     * @return a thread-safe tokenizer
     */
    public static OpenNlpTokenizer of(TokenizerModel model) {
        Objects.requireNonNull(model, "model");
        return of(() -> new TokenizerME(model));
    }

    /**
     * A tokenizer over any of OpenNLP's.
     *
     * @param tokenizers gives a tokenizer that no other thread uses meanwhile; called once a sentence, from any thread
     * @return a tokenizer
     */
    public static OpenNlpTokenizer of(Supplier<? extends opennlp.tools.tokenize.Tokenizer> tokenizers) {
        return new OpenNlpTokenizer(tokenizers);
    }

    @Override
    public List<TextRange> tokenize(String sentence) {
        return TextRanges.covering(sentence, tokenizers.get().tokenizePos(sentence));
    }
}
