package dev.colophon.extractors.internal.phrase;

import dev.colophon.spi.ExplainingNameFinder;
import dev.colophon.spi.NameCandidate;
import dev.colophon.spi.NameMention;
import dev.colophon.text.PaperText;
import java.util.List;

/** A finder that weighs what a tagger claims together with its own cues. */
public interface PhraseFinder extends ExplainingNameFinder {

    /**
     * Finds names.
     *
     * @param text the paper's text
     * @param tagged what a tagger claims there, improbable names too, of any kind
     * @return names of this finder's kind
     */
    List<NameMention> find(PaperText text, List<NameMention> tagged);

    /**
     * Finds names and tells why.
     *
     * @param text the paper's text
     * @param tagged what a tagger claims there, improbable names too, of any kind
     * @return what was considered; those without a rejection are the claims of {@code find}, in the same order
     */
    List<NameCandidate> explain(PaperText text, List<NameMention> tagged);
}
