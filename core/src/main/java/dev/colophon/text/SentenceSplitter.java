package dev.colophon.text;

import java.util.List;

/** Cuts text into sentences. Implementations are thread-safe. */
@FunctionalInterface
public interface SentenceSplitter {

    /**
     * Cuts a text into sentences.
     *
     * @param text clean text
     * @return the sentences in order, without overlaps, trimmed of white space; together they hold every character that is
     *     not white space
     */
    List<TextRange> split(String text);
}
