package dev.colophon.extractors.internal.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads a data file cell by cell: UTF-8, one row a line, cells apart by a tab, comments from {@code #} at the start of a line.
 * It looks at bytes and makes strings of those cells only that are wanted as such, because somebody waits for the first result
 * while tables are read by code that no compiler has seen yet. Not thread-safe.
 */
public final class TableReader {

    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 8;
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8};

    private final String name;

    /** The file between two line ends. */
    private final byte[] bytes;

    /** Where the next cell starts, or what ends the row. */
    private int place;

    private boolean more;

    private int rowStart;

    private TableReader(String name, byte[] text) {
        this.name = name;
        bytes = new byte[text.length + 2];
        bytes[0] = '\n';
        System.arraycopy(text, 0, bytes, 1, text.length);
        bytes[text.length + 1] = '\n';
    }

    /**
     * Opens a data file beside a class.
     *
     * @param owner the class in whose package the file lies
     * @param name the file's name
     * @return a reader before the first row
     * @throws UncheckedIOException if the file is missing or cannot be read
     */
    public static TableReader open(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no such resource: " + name);
            }
            return new TableReader(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /**
     * Reads a table from memory.
     *
     * @param text what the file would hold
     * @return a reader before the first row
     */
    public static TableReader of(String text) {
        return new TableReader("table", text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a table from memory.
     *
     * @param rows the cells of each row
     * @return a reader before the first row
     */
    public static TableReader ofRows(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(String.join("\t", row)).append('\n');
        }
        return of(text.toString());
    }

    /**
     * How many rows there are at most: blank lines and comments are counted too.
     *
     * @return the number of lines
     */
    public int lines() {
        int lines = 0;
        for (int start = 1; start < bytes.length; start = nextLine(start)) {
            lines++;
        }
        return lines;
    }

    /**
     * Goes to the next row that is neither blank nor a comment, whatever is left of this one.
     *
     * @return whether there is one
     */
    public boolean nextRow() {
        do {
            place = nextLine(place);
            more = place < bytes.length;
            rowStart = place;
        } while (more && (bytes[place] == '#' || isBlank()));
        return more;
    }

    private int nextLine(int from) {
        int i = from;
        while (i < bytes.length && bytes[i] != '\n') {
            i++;
        }
        return i + 1;
    }

    private boolean isBlank() {
        int i = place;
        while (bytes[i] == ' ' || bytes[i] == '\t') {
            i++;
        }
        return isLineEnd(bytes[i]);
    }

    private static boolean isLineEnd(byte b) {
        return b == '\n' || b == '\r';
    }

    private static boolean isInCell(byte b) {
        return b != '\t' && b != '\n' && b != '\r';
    }

    /**
     * The whole row, for the message that something is wrong with it.
     *
     * @return its text
     */
    public String row() {
        return new String(bytes, rowStart, nextLine(rowStart) - 1 - rowStart, StandardCharsets.UTF_8);
    }

    /**
     * Whether the row has another cell.
     *
     * @return false behind the last
     */
    public boolean hasCell() {
        return more;
    }

    /**
     * The next cell.
     *
     * @return its text
     */
    public String text() {
        int start = place;
        while (isInCell(bytes[place])) {
            place++;
        }
        return leave(start);
    }

    /**
     * The rest of the row.
     *
     * @return its text, the tabs included
     */
    public String rest() {
        int start = place;
        while (!isLineEnd(bytes[place])) {
            place++;
        }
        return leave(start);
    }

    /** Steps over the end of a cell; gives its text. */
    private String leave(int start) {
        String text = new String(bytes, start, place - start, StandardCharsets.UTF_8);
        leave();
        return text;
    }

    private void leave() {
        if (!more) {
            throw new IllegalArgumentException(name + ": a cell is missing in \"" + row() + '"');
        }
        more = bytes[place] == '\t';
        place += more ? 1 : 0;
    }

    /**
     * The next cell as what {@link String#hashCode} makes of its text.
     *
     * @return the hash code
     */
    public int hash() {
        int start = place;
        int hash = 0;
        for (byte b = bytes[place]; isInCell(b); b = bytes[++place]) {
            if (b < 0) {
                place = start;
                return text().hashCode();
            }
            hash = 31 * hash + b;
        }
        leave();
        return hash;
    }

    /**
     * The next cell as a number, exactly as {@link Double#parseDouble} reads it; made a float, exactly as {@link
     * Float#parseFloat} does, as long as it has no more than eight decimals.
     *
     * @return the number
     * @throws NumberFormatException if the cell holds something else
     */
    public double number() {
        int start = place;
        boolean negative = bytes[place] == '-';
        place += negative ? 1 : 0;
        long digits = 0;
        int count = 0;
        int point = -1;
        for (byte b = bytes[place]; isInCell(b); b = bytes[++place]) {
            if (b == '.' && point < 0) {
                point = count;
            } else if (b >= '0' && b <= '9') {
                digits = 10 * digits + b - '0';
                count++;
            } else {
                count = Integer.MAX_VALUE / 2;
            }
        }
        int decimals = point < 0 ? 0 : count - point;
        if (count == 0 || count > MOST_DIGITS || decimals > MOST_DECIMALS) {
            return Double.parseDouble(leave(start));
        }
        leave();
        double number = digits / POWERS[decimals];
        return negative ? -number : number;
    }

    /**
     * The next cell as a whole number.
     *
     * @return the number
     * @throws NumberFormatException if the cell holds something else
     */
    public int integer() {
        double number = number();
        if (number != (int) number) {
            throw new NumberFormatException(name + ": not a whole number: " + number);
        }
        return (int) number;
    }
}
