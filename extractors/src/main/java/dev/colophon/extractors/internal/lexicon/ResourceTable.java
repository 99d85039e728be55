package dev.colophon.extractors.internal.lexicon;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads data files: UTF-8, one entry a line, cells apart by a tab, comments from {@code #} at the start of a line. */
public final class ResourceTable {

    private static final Splitter CELLS = Splitter.on('\t').trimResults();
    private static final Splitter PHRASES = Splitter.on(" | ").trimResults();

    private ResourceTable() {}

    /**
     * The rows of a data file beside a class.
     *
     * @param owner the class in whose package the file lies
     * @param name the file's name
     * @return a list of cells for each line that is neither blank nor a comment
     * @throws UncheckedIOException if the file is missing or cannot be read
     */
    public static List<List<String>> rows(Class<?> owner, String name) {
        List<List<String>> rows = new ArrayList<>();
        try (BufferedReader lines = open(owner, name)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(CELLS.splitToList(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
        return rows;
    }

    /**
     * The phrases of a cell.
     *
     * @param cell phrases apart by {@code " | "}
     * @return the phrases
     */
    public static List<String> phrases(String cell) {
        return PHRASES.splitToList(cell);
    }

    private static BufferedReader open(Class<?> owner, String name) throws IOException {
        InputStream bytes = owner.getResourceAsStream(name);
        if (bytes == null) {
            throw new IOException("no such resource: " + name);
        }
        return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }
}
