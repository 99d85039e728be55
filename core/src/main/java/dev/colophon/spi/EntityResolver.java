package dev.colophon.spi;

import dev.colophon.text.PaperText;
import java.util.List;

/**
 * The stage that decides between overlapping claims, makes entities of mentions (long form and acronym, plural and hyphen
 * variants are one) and gives each its role. Implementations are thread-safe.
 */
@FunctionalInterface
public interface EntityResolver {

    /**
     * Makes entities of mentions.
     *
     * @param text the paper's text
     * @param mentions the claims of all name finders
     * @return the entities, never null; no two mentions inside one facet overlap
     */
    Entities resolve(PaperText text, List<NameMention> mentions);
}
