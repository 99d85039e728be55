package dev.colophon.extractors.internal.resolve;

import dev.colophon.spi.Entities;
import dev.colophon.spi.EntityResolver;
import dev.colophon.spi.NameMention;
import dev.colophon.text.PaperText;
import java.util.List;

/** Makes entities of claims by rules. */
public final class RuleEntityResolver implements EntityResolver {

    @Override
    public Entities resolve(PaperText text, List<NameMention> mentions) {
        return Entities.NONE;
    }
}
