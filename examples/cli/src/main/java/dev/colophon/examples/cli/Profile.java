package dev.colophon.examples.cli;

import dev.colophon.MetadataExtractor;
import dev.colophon.extractors.StandardExtractors;
import java.util.Locale;

/** The extractors that can be asked for. */
enum Profile {
    STANDARD,
    RULES;

    MetadataExtractor extractor() {
        return this == RULES ? StandardExtractors.rules() : StandardExtractors.standard();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
