package dev.colophon.extractors.internal.name;

import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameFinder;
import dev.colophon.spi.NameMention;
import dev.colophon.text.PaperText;
import java.util.List;

/** Finds names of methods and datasets by rules. */
public final class RuleNameFinder implements NameFinder {

    @Override
    public List<NameMention> find(PaperText text, LinkFindings links) {
        return List.of();
    }
}
