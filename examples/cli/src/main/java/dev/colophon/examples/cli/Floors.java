package dev.colophon.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The file of the least figures that the tests ask for: facet, figure, minimum, and "fixed" where the minimum stays. */
final class Floors {

    private static final double MARGIN = 2;

    private Floors() {}

    /**
     * Sets each minimum two points below what was reached.
     *
     * @throws IOException if the file cannot be read or written, or names a figure that there is not
     */
    static void lower(Path file, Map<String, Map<String, Number>> table) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            lines.add(
                    line.isBlank() || line.startsWith("#") || line.endsWith("\tfixed")
                            ? line
                            : lowered(file, line, table));
        }
        Files.write(file, lines);
    }

    private static String lowered(Path file, String line, Map<String, Map<String, Number>> table) throws IOException {
        String[] cells = line.split("\t", -1);
        Number reached =
                cells.length < 2 ? null : table.getOrDefault(cells[0], Map.of()).get(cells[1]);
        if (reached == null) {
            throw new IOException(
                    file + ": no such figure: \"" + line + "\"; write facet, figure and minimum apart by tabs");
        }
        return String.format(Locale.ROOT, "%s\t%s\t%.1f", cells[0], cells[1], reached.doubleValue() - MARGIN);
    }
}
