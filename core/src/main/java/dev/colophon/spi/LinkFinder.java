package dev.colophon.spi;

import dev.colophon.text.PaperText;

/** The stage that finds links and what the text says of code, data and models. Implementations are thread-safe. */
@FunctionalInterface
public interface LinkFinder {

    /**
     * Finds the links of a paper.
     *
     * @param text the paper's text
     * @return what was found, never null; mentions in original offsets
     */
    LinkFindings find(PaperText text);
}
