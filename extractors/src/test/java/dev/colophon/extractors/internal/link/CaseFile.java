package dev.colophon.extractors.internal.link;

import java.util.List;
import java.util.regex.Pattern;

/** The tables of cases that the tests of this package read. */
final class CaseFile {

    private static final Pattern BY_NUMBER = Pattern.compile("<U\\+([0-9A-F]{4})>");

    private CaseFile() {}

    /** The rows of a table; in them a line break is written ⏎ and an invisible character by its number. */
    static List<String[]> rows(String name) {
        return ListFile.read(name).stream().map(CaseFile::decoded).toList();
    }

    private static String[] decoded(String[] row) {
        row[0] = BY_NUMBER
                .matcher(row[0].replace('⏎', '\n'))
                .replaceAll(match -> Character.toString((char) Integer.parseInt(match.group(1), 16)));
        return row;
    }
}
