package dev.colophon.extractors;

import dev.colophon.spi.EntityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a line of a {@link Lexicon} file. */
final class LexiconLine {

    private LexiconLine() {}

    static Lexicon.Entry parse(String line, int number) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\t", -1)) {
            if (!cell.isBlank()) {
                cells.add(cell.strip());
            }
        }
        EntityKind kind = kind(cells.get(0), number);
        if (cells.size() == 1) {
            throw error(number, "no name: write it behind the " + cells.get(0) + " and a tab");
        }
        return new Lexicon.Entry(kind, cells.get(1), cells.subList(2, cells.size()));
    }

    private static EntityKind kind(String cell, int number) {
        for (EntityKind kind : EntityKind.values()) {
            if (cell.toLowerCase(Locale.ROOT).equals(kind.name().toLowerCase(Locale.ROOT))) {
                return kind;
            }
        }
        throw error(
                number, "\"" + cell + "\" is no kind: start the line with method, dataset, task or metric and a tab");
    }

    private static IllegalArgumentException error(int number, String what) {
        return new IllegalArgumentException("line " + number + ": " + what);
    }
}
