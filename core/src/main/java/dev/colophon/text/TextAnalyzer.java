package dev.colophon.text;

import dev.colophon.Paper;
import dev.colophon.PaperField;
import java.util.List;
import java.util.Objects;

/** Cleans the texts of a paper and cuts them into sentences and tokens. Immutable and thread-safe. */
public final class TextAnalyzer {

    private static final TextAnalyzer STANDARD =
            new TextAnalyzer(new ScientificSentenceSplitter(), new ScientificTokenizer());

    private final SentenceSplitter splitter;
    private final Tokenizer tokenizer;

    /**
     * An analyzer with a splitter and a tokenizer of one's own.
     *
     * @param splitter what cuts text into sentences
     * @param tokenizer what cuts sentences into tokens
     */
    public TextAnalyzer(SentenceSplitter splitter, Tokenizer tokenizer) {
        this.splitter = Objects.requireNonNull(splitter, "splitter");
        this.tokenizer = Objects.requireNonNull(tokenizer, "tokenizer");
    }

    /**
     * The analyzer for scientific text.
     *
     * @return the shared instance
     */
    public static TextAnalyzer standard() {
        return STANDARD;
    }

    /**
     * Cleans and cuts the texts of a paper.
     *
     * @param paper the paper
     * @return its text; every position maps to the original
     */
    public PaperText analyze(Paper paper) {
        return new PaperText(paper, field(paper, PaperField.TITLE), field(paper, PaperField.ABSTRACT), List.of());
    }

    private FieldText field(Paper paper, PaperField field) {
        return FieldText.of(field, CleanText.of(paper.text(field)), splitter, tokenizer);
    }
}
