package dev.colophon.extractors;

import dev.colophon.spi.EntityKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Names that a user knows: what they name, their normal form, their other spellings. An extractor that is {@linkplain
 * StandardExtractors.Builder#lexicon given one} finds them wherever they stand, whatever its rules and models think of them.
 *
 * <p>An entry with small letters only is found in any case; one with capitals or digits is not found where the text has
 * small letters only ("Adam" is not in "adam"). A plural s may follow, and the spaces of an entry may all be hyphens in the text,
 * or its hyphens spaces. Where two entries fit, the longer one counts; of the same spelling in two entries, the first. All spellings of an entry are one entity
 * of a paper.
 *
 * <p>The file format is one name a line, apart by tabs: what it names ({@code method}, {@code dataset}, {@code task} or {@code
 * metric}), its normal form, then any number of other spellings. Empty lines and lines that start with {@code #} are skipped:
 *
 * <pre>
 * # kind   name              other spellings
 * dataset  Tidal Gauge 2020  TG2020  TideGauge-2020
 * method   LoomNet
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Lexicon {

    private final List<Entry> entries;

    private Lexicon(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * A name of the lexicon.
     *
     * @param kind what it names
     * @param name its normal form
     * @param aliases its other spellings
     */
    public record Entry(EntityKind kind, String name, List<String> aliases) {

        /** @throws IllegalArgumentException if the name or an alias is blank */
        public Entry {
            Objects.requireNonNull(kind, "kind");
            aliases = List.copyOf(aliases);
            if (name.isBlank() || aliases.stream().anyMatch(String::isBlank)) {
                throw new IllegalArgumentException("a blank name: " + name + " " + aliases);
            }
        }
    }

    /**
     * A lexicon of entries.
     *
     * @param entries the entries
     * @return the lexicon
     */
    public static Lexicon of(List<Entry> entries) {
        return new Lexicon(entries);
    }

    /**
     * Starts a lexicon.
     *
     * @return a builder without entries
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a lexicon.
     *
     * @param reader the text, in the format that the class comment gives; closed by the caller
     * @return the lexicon
     * @throws IOException if reading fails
     * @throws IllegalArgumentException if a line breaks the format; the message names the line and what to write instead
     */
    public static Lexicon parse(Reader reader) throws IOException {
        BufferedReader lines = new BufferedReader(reader);
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && line.charAt(0) != '#') {
                entries.add(LexiconLine.parse(line, number));
            }
        }
        return new Lexicon(entries);
    }

    /** The entries.
     *
     * @return in the order in which they were added
     */
    public List<Entry> entries() {
        return entries;
    }

    /** Gathers the entries of a {@link Lexicon}. Not thread-safe. */
    public static final class Builder {

        private final List<Entry> entries = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a name.
         *
         * @param kind what it names
         * @param name its normal form
         * @param aliases its other spellings
         * @return this builder
         * @throws IllegalArgumentException if the name or an alias is blank
         */
        public Builder add(EntityKind kind, String name, String... aliases) {
            entries.add(new Entry(kind, name, Arrays.asList(aliases)));
            return this;
        }

        /**
         * Builds the lexicon; the builder can be used further.
         *
         * @return an immutable lexicon
         */
        public Lexicon build() {
            return new Lexicon(entries);
        }
    }
}
