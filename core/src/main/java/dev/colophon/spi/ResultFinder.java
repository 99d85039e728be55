package dev.colophon.spi;

import dev.colophon.Result;
import dev.colophon.text.PaperText;
import java.util.List;

/** The stage that finds reported numbers and binds them to what they measure. Implementations are thread-safe. */
@FunctionalInterface
public interface ResultFinder {

    /**
     * Finds the reported numbers of a paper.
     *
     * @param text the paper's text
     * @param links the links found in it: a number inside a link is no result
     * @param entities the named things
     * @return the results in text order, never null, none overlapping another
     */
    List<Result> find(PaperText text, LinkFindings links, Entities entities);
}
