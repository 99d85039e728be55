package dev.colophon.extractors;

import dev.colophon.Direction;
import dev.colophon.extractors.internal.metric.MetricKeys;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A list of measures: their names, units, ranges and directions. Immutable and thread-safe.
 *
 * <p>The file format is one measure a line, six columns apart by tabs; empty lines and lines that start with {@code #} are
 * skipped:
 *
 * <pre>
 * name        aliases                 unit  range   direction  use
 * accuracy@1  top-1 accuracy|acc@1    %     0..100  higher     name
 * </pre>
 *
 * <p>{@code -} stands for no value. {@code direction} is {@code higher} or {@code lower}. {@code use} is {@code name} for
 * a measure that is one wherever it is named, {@code plain} for plain words that count only where a text reports them. Trailing
 * columns may be left out.
 */
public final class MetricCatalog {

    private final List<MetricDefinition> metrics;
    private final Map<String, MetricDefinition> byKey = new HashMap<>();
    private final Map<String, String> acronyms = new HashMap<>();

    private MetricCatalog(List<MetricDefinition> metrics) {
        this.metrics = List.copyOf(metrics);
        for (MetricDefinition metric : metrics) {
            for (String alias : metric.aliases()) {
                index(alias, metric);
            }
        }
        for (MetricDefinition metric : metrics) {
            index(metric.name(), metric);
        }
    }

    private void index(String name, MetricDefinition metric) {
        String key = MetricKeys.of(name);
        byKey.put(key, metric);
        if (MetricKeys.isShortAcronym(name)) {
            acronyms.put(key, name);
        } else {
            acronyms.remove(key);
        }
    }

    /**
     * The list that comes with the library.
     *
     * @return the shared instance, some 600 measures of machine learning and its neighbours
     */
    public static MetricCatalog standard() {
        return Standard.CATALOG;
    }

    /**
     * Reads a list.
     *
     * @param reader the text, in the format that the class comment gives; closed by the caller
     * @return the list
     * @throws IOException if reading fails
     * @throws IllegalArgumentException if a line breaks the format; the message names the line and what to write instead
     */
    public static MetricCatalog parse(Reader reader) throws IOException {
        BufferedReader lines = new BufferedReader(reader);
        List<MetricDefinition> metrics = new ArrayList<>();
        Map<String, Integer> lineOf = new HashMap<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && line.charAt(0) != '#') {
                MetricDefinition metric = MetricLine.parse(line, number);
                Integer before = lineOf.putIfAbsent(MetricKeys.of(metric.name()), number);
                if (before != null) {
                    throw MetricLine.error(
                            number, "\"" + metric.name() + "\" stands on line " + before + " also: join the two lines");
                }
                metrics.add(metric);
            }
        }
        return new MetricCatalog(metrics);
    }

    /**
     * This list with the measures of another.
     *
     * @param other measures to add; where both lists have a name, the other's meaning of it counts
     * @return a new list
     */
    public MetricCatalog with(MetricCatalog other) {
        List<MetricDefinition> all = new ArrayList<>(metrics);
        all.removeIf(metric -> other.metrics.stream()
                .anyMatch(added -> MetricKeys.of(added.name()).equals(MetricKeys.of(metric.name()))));
        all.addAll(other.metrics);
        MetricCatalog joined = new MetricCatalog(all);
        for (MetricDefinition metric : other.metrics) {
            metric.aliases().forEach(alias -> joined.index(alias, metric));
            joined.index(metric.name(), metric);
        }
        return joined;
    }

    /** The measures.
     *
     * @return in the order of the file
     */
    public List<MetricDefinition> metrics() {
        return metrics;
    }

    /**
     * Looks a phrase up as a name of a measure. Spaces, hyphens, case and a plural "s" do not count; a short acronym ("AP",
     * "MAP") needs its capitals; a number after {@code @} matches an entry's {@code @k}.
     *
     * @param phrase a name, for example "F1 scores"
     * @return the measure, if the list has it
     */
    public Optional<MetricDefinition> find(String phrase) {
        return Optional.ofNullable(lookUp(MetricKeys.of(phrase), phrase));
    }

    /**
     * Looks a phrase up, with or without its first words.
     *
     * @param phrase a name with modifiers, for example "average detection accuracy"
     * @return the measure that the longest end of the phrase names ("accuracy"), if the list has one
     */
    public Optional<MetricDefinition> findInside(String phrase) {
        for (int start = 0; start >= 0; ) {
            Optional<MetricDefinition> found = find(phrase.substring(start));
            if (found.isPresent()) {
                return found;
            }
            int space = phrase.indexOf(' ', start);
            start = space < 0 ? -1 : space + 1;
        }
        return Optional.empty();
    }

    /**
     * Which way a measure is better.
     *
     * @param phrase a standard name, an alias, or either with modifiers, for example "average detection accuracy"
     * @return the direction of the measure that {@link #findInside} finds, or null where there is none
     */
    public @Nullable Direction direction(String phrase) {
        return findInside(phrase).map(MetricDefinition::direction).orElse(null);
    }

    private @Nullable MetricDefinition lookUp(String key, String phrase) {
        String acronym = acronyms.get(key);
        if (acronym != null && !MetricKeys.hasCapitals(phrase)) {
            return null;
        }
        MetricDefinition metric = byKey.get(key);
        if (metric == null && key.endsWith("s") && key.length() > 3) {
            metric = byKey.get(key.substring(0, key.length() - 1));
        }
        int at = key.indexOf('@');
        return metric == null && at > 0 ? byKey.get(key.substring(0, at) + "@k") : metric;
    }

    /** Loads the standard list on first use. */
    private static final class Standard {
        static final MetricCatalog CATALOG = load();

        private static MetricCatalog load() {
            try (InputStream in = MetricCatalog.class.getResourceAsStream("metrics.tsv")) {
                if (in == null) {
                    throw new IllegalStateException("the jar lacks metrics.tsv");
                }
                return parse(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read metrics.tsv", e);
            }
        }
    }
}
