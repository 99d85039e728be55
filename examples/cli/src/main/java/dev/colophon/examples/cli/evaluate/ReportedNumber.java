package dev.colophon.examples.cli.evaluate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reported number.
 *
 * @param evidence the number as written
 * @param value the number, or the two ends of a range, rounded to six decimals
 * @param kind absolute, delta or ratio
 * @param attributes metric, dataset, method, baseline, unit and qualifier; a missing one is null
 * @param confidence the probability that it is right; 1 for annotations
 */
record ReportedNumber(
        String evidence, List<Double> value, String kind, Map<String, @Nullable String> attributes, double confidence) {

    @Nullable
    String attribute(String name) {
        return attributes.get(name);
    }

    boolean isSameNumber(ReportedNumber other) {
        return value.equals(other.value) && kind.equals(other.kind);
    }

    @Override
    public String toString() {
        return String.join(" ", evidence, kind, PythonText.str(attribute("metric")))
                + " / " + PythonText.str(attribute("dataset"))
                + " / " + PythonText.str(attribute("method"));
    }
}
