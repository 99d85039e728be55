package dev.colophon.examples.benchmarks;

import dev.colophon.Paper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/** OpenNLP as its manual shows it: split, tokenise, find names. For one thread. */
final class StockPipeline {

    private final SentenceDetectorME splitter;
    private final TokenizerME tokenizer;
    private final NameFinderME finder;

    private StockPipeline(SentenceDetectorME splitter, TokenizerME tokenizer, NameFinderME finder) {
        this.splitter = splitter;
        this.tokenizer = tokenizer;
        this.finder = finder;
    }

    /** The published English models for sentences and tokens, and a name model trained on the papers. */
    static StockPipeline trainedOn(List<AnnotatedPaper> papers) throws IOException {
        SentenceDetectorME splitter;
        TokenizerME tokenizer;
        try (InputStream sentences = model("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin");
                InputStream tokens = model("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin")) {
            splitter = new SentenceDetectorME(new SentenceModel(sentences));
            tokenizer = new TokenizerME(new TokenizerModel(tokens));
        }
        TokenNameFinderModel names = new StockNameTrainer(splitter, tokenizer).train(papers);
        return new StockPipeline(splitter, tokenizer, new NameFinderME(names));
    }

    private static InputStream model(String resource) {
        return Objects.requireNonNull(StockPipeline.class.getResourceAsStream(resource), resource);
    }

    /** How many names stand in the title and the abstract. */
    int countNames(Paper paper) {
        int names = count(paper.title()) + count(paper.abstractText());
        finder.clearAdaptiveData();
        return names;
    }

    private int count(String text) {
        int names = 0;
        for (Span sentence : splitter.sentPosDetect(text)) {
            String[] tokens = tokenizer.tokenize(sentence.getCoveredText(text).toString());
            names += finder.find(tokens).length;
        }
        return names;
    }
}
