package dev.colophon.extractors;

import dev.colophon.MetadataExtractor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Where an extractor's names come from. Links, roles and results come from rules in any case. */
public enum Profile {
    /** Rules and the trained tagger together: the best answers. */
    STANDARD,
    /** Rules alone: no model is loaded, and it is the fastest. */
    RULES,
    /** The trained tagger alone. */
    OPENNLP;

    /**
     * The extractor of the profile as it comes with Colophon.
     *
     * @return the shared instance; the first call loads what it needs
     */
    public MetadataExtractor extractor() {
        return switch (this) {
            case STANDARD -> StandardExtractors.standard();
            case RULES -> StandardExtractors.rules();
            case OPENNLP -> StandardExtractors.openNlp();
        };
    }

    /**
     * The profile with a name.
     *
     * @param name the name, in any case
     * @return the profile
     * @throws IllegalArgumentException if no profile has that name; its message says which ones there are
     */
    public static Profile named(String name) {
        List<Profile> all = Arrays.asList(values());
        return all.stream()
                .filter(profile -> profile.toString().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no profile \"" + name + "\"; there are " + all));
    }

    /** The name in lower case, as command lines have it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
