package dev.colophon.examples.cli;

import dev.colophon.MetadataExtractor;
import dev.colophon.extractors.StandardExtractors;
import java.util.Locale;

/** The extractors that can be asked for. */
enum Profile {
    STANDARD,
    RULES,
    OPENNLP;

    MetadataExtractor extractor() {
        return switch (this) {
            case STANDARD -> StandardExtractors.standard();
            case RULES -> StandardExtractors.rules();
            case OPENNLP -> StandardExtractors.openNlp();
        };
    }

    dev.colophon.extractors.Profile profile() {
        return dev.colophon.extractors.Profile.valueOf(name());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
