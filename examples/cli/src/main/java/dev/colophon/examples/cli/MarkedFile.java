package dev.colophon.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A text file with parts that a program writes: between the lines {@code <!-- name -->} and {@code <!-- /name -->}. */
final class MarkedFile {

    private MarkedFile() {}

    /**
     * Writes the parts that the file has marks for.
     *
     * @throws IOException if the file cannot be read or written, has none of the marks, or a mark without its end
     */
    static void replace(Path file, Map<String, String> parts) throws IOException {
        String text = Files.readString(file);
        boolean marked = false;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            String start = "<!-- " + part.getKey() + " -->\n";
            String end = "<!-- /" + part.getKey() + " -->\n";
            int from = text.indexOf(start);
            if (from >= 0) {
                int to = text.indexOf(end, from);
                if (to < 0) {
                    throw new IOException(file + ": " + start.strip() + " without " + end.strip() + "; add the line");
                }
                text = text.substring(0, from + start.length()) + "\n" + part.getValue() + "\n" + text.substring(to);
                marked = true;
            }
        }
        if (!marked) {
            throw new IOException(file + ": no part to write; add the lines <!-- accuracy --> and <!-- /accuracy -->");
        }
        Files.writeString(file, text);
    }
}
