package dev.colophon.extractors.internal.task;

import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameFinder;
import dev.colophon.spi.NameMention;
import dev.colophon.text.PaperText;
import java.util.List;

/** Finds tasks by rules. */
public final class RuleTaskFinder implements NameFinder {

    @Override
    public List<NameMention> find(PaperText text, LinkFindings links) {
        return List.of();
    }
}
