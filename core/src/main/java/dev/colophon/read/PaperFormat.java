package dev.colophon.read;

import java.util.Locale;
import java.util.Optional;

/** The formats that papers are read from. */
public enum PaperFormat {
    /**
     * JSON Lines: one JSON object a line, in UTF-8. Read are {@code id} (a string or a number), {@code title}, and
     * {@code abstract} (also {@code abstractText} or {@code summary}); other fields are ignored. What is missing or null is
     * empty, but one of title and abstract must be there. A record's position is its line number.
     */
    JSONL,

    /**
     * The text of a paper-list web page as a browser copies it: title and abstract paragraphs in turn, with lines of other
     * things (menus, dates, counters) before, between and after them. What is what is told by length and shape, in any
     * language: an abstract is a long paragraph, its title the most title-like line since the abstract before. The page gives
     * no identifiers, so a paper's id is its position on the page: "1", "2", "3" …
     */
    PAGE;

    /**
     * The format that a file's name tells: {@code .jsonl}, {@code .ndjson} and {@code .json}, each also with {@code .gz}, are
     * JSON Lines. Other names tell nothing.
     *
     * @param fileName a name or a path, in any case
     * @return the format, or empty where only the content can tell
     */
    public static Optional<PaperFormat> ofFileName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".gz")) {
            name = name.substring(0, name.length() - ".gz".length());
        }
        boolean lines = name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".json");
        return lines ? Optional.of(JSONL) : Optional.empty();
    }
}
