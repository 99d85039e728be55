package dev.colophon.extractors.internal.link;

import dev.colophon.spi.LinkFinder;
import dev.colophon.spi.LinkFindings;
import dev.colophon.text.PaperText;

/** Finds links and statements of availability by rules. */
public final class RuleLinkFinder implements LinkFinder {

    @Override
    public LinkFindings find(PaperText text) {
        return LinkFindings.NONE;
    }
}
