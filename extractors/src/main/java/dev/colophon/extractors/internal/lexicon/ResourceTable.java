package dev.colophon.extractors.internal.lexicon;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads data files: UTF-8, one entry a line, cells apart by a tab, comments from {@code #} at the start of a line. */
public final class ResourceTable {

    private static final String BAR = " | ";

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
        TableReader table = TableReader.open(owner, name);
        while (table.nextRow()) {
            List<String> row = new ArrayList<>();
            while (table.hasCell()) {
                row.add(table.text().strip());
            }
            rows.add(row);
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
        List<String> phrases = new ArrayList<>();
        int start = 0;
        for (int bar = cell.indexOf(BAR); bar >= 0; bar = cell.indexOf(BAR, start)) {
            phrases.add(cell.substring(start, bar).strip());
            start = bar + BAR.length();
        }
        phrases.add(cell.substring(start).strip());
        return phrases;
    }
}
