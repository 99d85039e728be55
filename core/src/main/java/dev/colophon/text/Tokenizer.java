package dev.colophon.text;

import java.util.List;

/** Cuts a sentence into tokens. Implementations are thread-safe. */
@FunctionalInterface
public interface Tokenizer {

    /**
     * Cuts a sentence into tokens.
     *
     * @param sentence one sentence of clean text
     * @return the tokens' offsets in the sentence, in order, without overlaps, none empty; together they hold every character
     *     that is not white space
     */
    List<TextRange> tokenize(String sentence);
}
