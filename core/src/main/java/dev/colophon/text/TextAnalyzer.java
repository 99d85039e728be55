package dev.colophon.text;

import dev.colophon.Diagnostic;
import dev.colophon.Paper;
import dev.colophon.PaperField;
import java.util.ArrayList;
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
        CleanText title = CleanText.of(paper.text(PaperField.TITLE));
        CleanText abstractText = CleanText.of(paper.text(PaperField.ABSTRACT));
        List<Diagnostic> diagnostics = new ArrayList<>(title.diagnostics(PaperField.TITLE));
        diagnostics.addAll(abstractText.diagnostics(PaperField.ABSTRACT));
        return new PaperText(
                paper,
                FieldText.of(PaperField.TITLE, title, splitter, tokenizer),
                FieldText.of(PaperField.ABSTRACT, abstractText, splitter, tokenizer),
                diagnostics);
    }
}
