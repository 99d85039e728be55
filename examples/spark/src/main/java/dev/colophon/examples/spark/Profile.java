package dev.colophon.examples.spark;

import dev.colophon.MetadataExtractor;
import dev.colophon.extractors.StandardExtractors;
import java.util.Locale;

/**
 * Which extractor reads the papers. This name, and not the extractor, travels from the driver to the executors; each executor
 * builds its extractor when its first task asks for it, and all its tasks share it.
 */
enum Profile {
    STANDARD,
    RULES,
    OPENNLP;

    /** The extractor of this JVM. */
    MetadataExtractor extractor() {
        return switch (this) {
            case STANDARD -> StandardExtractors.standard();
            case RULES -> StandardExtractors.rules();
            case OPENNLP -> StandardExtractors.openNlp();
        };
    }

    /** The profile of a name: standard, rules or opennlp. */
    static Profile named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
