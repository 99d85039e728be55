package dev.colophon.spi;

import dev.colophon.text.PaperText;
import java.util.List;

/**
 * The stage that finds names of methods, datasets, tasks and metrics. A pipeline may have several: their claims go to one
 * {@link EntityResolver}. Implementations are thread-safe.
 */
@FunctionalInterface
public interface NameFinder {

    /**
     * Finds names in a paper.
     *
     * @param text the paper's text
     * @param links the links found in it: what stands inside a link is no name
     * @return the claims in any order, never null
     */
    List<NameMention> find(PaperText text, LinkFindings links);
}
