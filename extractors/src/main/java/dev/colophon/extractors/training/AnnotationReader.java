package dev.colophon.extractors.training;

import dev.colophon.spi.EntityKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads annotated sentences in the formats of other tools. Each sentence becomes a paper without a title, so that evaluation
 * and training see it alone; where a file says which sentences belong together, they become one.
 *
 * <p>Columns ({@link #columns}), as of CoNLL: a token a line, its tag in the last column, a blank line between sentences. Tags
 * are {@code O}, {@code B-label} and {@code I-label}, or with {@code L-}, {@code E-}, {@code U-} and {@code S-} for the last
 * and the only token. Where the second of at least three columns holds whole numbers only, they are the tokens' offsets, and
 * tokens that touch are joined again ("91 . 8" is "91.8"). A line {@code -DOCSTART-} starts a paper.
 *
 * <p>OpenNLP's samples ({@link #samples}): a sentence a line, tokens apart by spaces, names between {@code <START:label>} and
 * {@code <END>}, a blank line before a new paper.
 *
 * <p>Labels are {@code method}, {@code dataset}, {@code task} and {@code metric} in any case, singular or plural; a user can
 * {@linkplain #label name} others. Immutable and thread-safe.
 */
public final class AnnotationReader {

    private enum Format {
        COLUMNS,
        SAMPLES
    }

    private final Format format;
    private final Map<String, EntityKind> kinds;
    private final Set<String> passedOver;

    private AnnotationReader(Format format, Map<String, EntityKind> kinds, Set<String> passedOver) {
        this.format = format;
        this.kinds = Map.copyOf(kinds);
        this.passedOver = Set.copyOf(passedOver);
    }

    /**
     * A reader of columns.
     *
     * @return a reader that knows the usual labels
     */
    public static AnnotationReader columns() {
        return new AnnotationReader(Format.COLUMNS, usualKinds(), Set.of());
    }

    /**
     * A reader of OpenNLP's samples.
     *
     * @return a reader that knows the usual labels
     */
    public static AnnotationReader samples() {
        return new AnnotationReader(Format.SAMPLES, usualKinds(), Set.of());
    }

    private static Map<String, EntityKind> usualKinds() {
        Map<String, EntityKind> kinds = new HashMap<>();
        for (EntityKind kind : EntityKind.values()) {
            String name = key(kind.name());
            kinds.put(name, kind);
            kinds.put(name + "s", kind);
        }
        return kinds;
    }

    /**
     * This reader, told what a label names.
     *
     * @param label a label of the file, in any case
     * @param kind what its names are
     * @return a new reader
     */
    public AnnotationReader label(String label, EntityKind kind) {
        Map<String, EntityKind> more = new HashMap<>(kinds);
        more.put(key(label), Objects.requireNonNull(kind, "kind"));
        return new AnnotationReader(format, more, passedOver);
    }

    /**
     * This reader, told to take the names of a label for none.
     *
     * @param label a label of the file, in any case
     * @return a new reader
     */
    public AnnotationReader passOver(String label) {
        Set<String> more = new HashSet<>(passedOver);
        more.add(key(label));
        return new AnnotationReader(format, kinds, more);
    }

    /**
     * Reads a file.
     *
     * @param reader the text; closed by the caller
     * @return its papers in order; their ids are "line " and the number of their first line
     * @throws IOException if reading fails
     * @throws IllegalArgumentException if a line breaks the format; the message names the line and what to write instead
     */
    public List<AnnotatedPaper> read(Reader reader) throws IOException {
        PaperAssembler papers = new PaperAssembler(this::labelOrNone);
        LineParser parser = format == Format.COLUMNS ? new ColumnParser(papers) : new SampleParser(papers);
        BufferedReader lines = new BufferedReader(reader);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            parser.line(line, number);
        }
        papers.endPaper();
        return papers.papers();
    }

    private LabelMeaning labelOrNone(String label) {
        return new LabelMeaning(kinds.get(key(label)), passedOver.contains(key(label)));
    }

    private static String key(String label) {
        return label.toLowerCase(Locale.ROOT);
    }
}
