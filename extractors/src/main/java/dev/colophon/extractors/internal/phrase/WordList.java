package dev.colophon.extractors.internal.phrase;

import dev.colophon.extractors.internal.lexicon.TableReader;
import java.util.ArrayList;
import java.util.List;

/** A list that comes with the library: one entry a line, {@code #} starts a comment line. */
public final class WordList {

    private WordList() {}

    /**
     * Reads a list.
     *
     * @param owner a class beside which the list lies
     * @param name the file's name
     * @return the lines that are neither empty nor comments
     */
    public static List<String> read(Class<?> owner, String name) {
        List<String> lines = new ArrayList<>();
        TableReader table = TableReader.open(owner, name);
        while (table.nextRow()) {
            lines.add(table.rest());
        }
        return lines;
    }
}
