package dev.colophon.extractors.internal.metric;

import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameFinder;
import dev.colophon.spi.NameMention;
import dev.colophon.text.PaperText;
import java.util.List;

/** Finds names of measures by the metric list. */
public final class RuleMetricFinder implements NameFinder {

    @Override
    public List<NameMention> find(PaperText text, LinkFindings links) {
        return List.of();
    }
}
