package dev.colophon.extractors;

import dev.colophon.Direction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one line of a list of measures. */
final class MetricLine {

    private static final int COLUMNS = 6;

    private MetricLine() {}

    static MetricDefinition parse(String line, int number) {
        String[] cells = line.split("\t", -1);
        if (cells.length > COLUMNS) {
            throw error(number, cells.length + " columns: keep name, aliases, unit, range, direction and use");
        }
        String name = cell(cells, 0);
        if (name == null) {
            throw error(number, "no name: write the measure's standard name before the first tab");
        }
        double[] range = range(cell(cells, 3), number);
        return new MetricDefinition(
                name,
                aliases(cell(cells, 1)),
                cell(cells, 2),
                range[0],
                range[1],
                direction(cell(cells, 4), number),
                plain(cell(cells, 5), number));
    }

    static IllegalArgumentException error(int number, String what) {
        return new IllegalArgumentException("line " + number + ": " + what);
    }

    private static @Nullable String cell(String[] cells, int column) {
        String text = column < cells.length ? cells[column].strip() : "";
        return text.isEmpty() || text.equals("-") ? null : text;
    }

    private static List<String> aliases(@Nullable String cell) {
        List<String> aliases = new ArrayList<>();
        int start = 0;
        while (cell != null && start <= cell.length()) {
            int bar = cell.indexOf('|', start);
            int end = bar < 0 ? cell.length() : bar;
            String alias = cell.substring(start, end).strip();
            if (!alias.isEmpty()) {
                aliases.add(alias);
            }
            start = end + 1;
        }
        return List.copyOf(aliases);
    }

    private static double[] range(@Nullable String cell, int number) {
        if (cell == null) {
            return new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
        }
        int dots = cell.indexOf("..");
        if (dots >= 0) {
            String low = cell.substring(0, dots);
            String high = cell.substring(dots + 2);
            try {
                double[] range = {
                    low.isEmpty() ? Double.NEGATIVE_INFINITY : Double.parseDouble(low),
                    high.isEmpty() ? Double.POSITIVE_INFINITY : Double.parseDouble(high)
                };
                if (range[0] <= range[1]) {
                    return range;
                }
            } catch (NumberFormatException e) {
                throw badRange(cell, number);
            }
        }
        throw badRange(cell, number);
    }

    private static IllegalArgumentException badRange(String cell, int number) {
        return error(number, "range \"" + cell + "\": write lowest..highest (\"0..100\", \"0..\", \"..1\") or \"-\"");
    }

    private static @Nullable Direction direction(@Nullable String cell, int number) {
        if (cell == null) {
            return null;
        }
        return switch (cell) {
            case "higher" -> Direction.HIGHER;
            case "lower" -> Direction.LOWER;
            default -> throw error(number, "direction \"" + cell + "\": write \"higher\", \"lower\" or \"-\"");
        };
    }

    private static boolean plain(@Nullable String cell, int number) {
        if (cell != null && !cell.equals("name") && !cell.equals("plain")) {
            throw error(number, "use \"" + cell + "\": write \"name\" or \"plain\"");
        }
        return "plain".equals(cell);
    }
}
