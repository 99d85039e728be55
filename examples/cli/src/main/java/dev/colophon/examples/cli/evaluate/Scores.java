package dev.colophon.examples.cli.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was counted, by facet in the order of first counting, and what was wrong. Not thread-safe. */
public final class Scores {

    private static final double PERCENT = 100;

    private final Map<String, int[]> found = new LinkedHashMap<>();
    private final Map<String, int[]> shares = new LinkedHashMap<>();
    private final List<String> order = new ArrayList<>();
    private final Map<String, List<String>> errors = new LinkedHashMap<>();
    private final Map<String, Calibration> calibrations = new LinkedHashMap<>();

    Scores() {}

    /** Counts what was found of a facet in one paper. */
    void count(String facet, int right, int missed, int spurious) {
        int[] counts = counts(found, facet);
        counts[0] += right;
        counts[1] += missed;
        counts[2] += spurious;
        errors.computeIfAbsent(facet, key -> new ArrayList<>());
    }

    /** Counts whether one thing has the right attribute. */
    void share(String facet, boolean right) {
        int[] counts = counts(shares, facet);
        counts[0] += right ? 1 : 0;
        counts[1]++;
    }

    /** Counts whether a fact of a confidence is right. */
    void sure(String facet, double confidence, boolean right) {
        calibrations.computeIfAbsent(facet, key -> new Calibration()).add(confidence, right);
    }

    void error(String facet, String what) {
        errors.computeIfAbsent(facet, key -> new ArrayList<>()).add(what);
    }

    private int[] counts(Map<String, int[]> kind, String facet) {
        if (!found.containsKey(facet) && !shares.containsKey(facet)) {
            order.add(facet);
        }
        return kind.computeIfAbsent(facet, key -> new int[3]);
    }

    /**
     * The errors.
     *
     * @return what was missed, spurious or wrong, by facet
     */
    public Map<String, List<String>> errors() {
        return Collections.unmodifiableMap(errors);
    }

    /**
     * How well confidences tell how often facts are right.
     *
     * @return by facet
     */
    public Map<String, Calibration> calibrations() {
        return Collections.unmodifiableMap(calibrations);
    }

    /**
     * The figures: precision, recall and f1 in percent, or accuracy in percent, and n, the number of annotated things.
     *
     * @return figures by name, by facet; n is an Integer, the others are Doubles with one decimal
     */
    public Map<String, Map<String, Number>> table() {
        Map<String, Map<String, Number>> table = new LinkedHashMap<>();
        for (String facet : order) {
            table.put(facet, shares.containsKey(facet) ? shareFigures(facet) : foundFigures(facet));
        }
        return table;
    }

    private Map<String, Number> shareFigures(String facet) {
        int[] counts = shares.getOrDefault(facet, new int[3]);
        Map<String, Number> row = new LinkedHashMap<>();
        row.put("accuracy", PythonNumbers.round(PERCENT * counts[0] / Math.max(1, counts[1]), 1));
        row.put("n", counts[1]);
        return row;
    }

    private Map<String, Number> foundFigures(String facet) {
        int[] counts = found.getOrDefault(facet, new int[3]);
        double precision = (double) counts[0] / Math.max(1, counts[0] + counts[2]);
        double recall = (double) counts[0] / Math.max(1, counts[0] + counts[1]);
        Map<String, Number> row = new LinkedHashMap<>();
        row.put("precision", PythonNumbers.round(PERCENT * precision, 1));
        row.put("recall", PythonNumbers.round(PERCENT * recall, 1));
        row.put("f1", PythonNumbers.round(2 * PERCENT * precision * recall / Math.max(1e-9, precision + recall), 1));
        row.put("n", counts[0] + counts[1]);
        return row;
    }
}
