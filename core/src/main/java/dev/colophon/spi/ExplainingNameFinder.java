package dev.colophon.spi;

import dev.colophon.text.PaperText;
import java.util.List;

/**
 * A {@link NameFinder} that can tell why. Telling may cost more than finding; {@link #find} does not pay for it.
 * Implementations are thread-safe.
 */
public interface ExplainingNameFinder extends NameFinder {

    /**
     * Finds names in a paper and tells why.
     *
     * @param text the paper's text
     * @param links the links found in it
     * @return what was considered; those without a rejection are the claims of {@link #find}, in the same order
     */
    List<NameCandidate> explain(PaperText text, LinkFindings links);
}
