package dev.colophon.examples.cli.evaluate;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Compares the reported numbers of one paper, whose methods and datasets may go by any of their names. */
final class ResultComparison {

    private static final List<List<String>> CLOSENESS = List.of(
            List.of("metric", "dataset", "method", "baseline"),
            List.of("metric", "dataset"),
            List.of("dataset"),
            List.of("metric"),
            List.of());

    private final Map<String, String> canonical = new HashMap<>();
    private final Set<String> named = new HashSet<>();

    ResultComparison(Annotations gold) {
        for (String facet : List.of("methods", "datasets")) {
            for (NamedThing thing : gold.named(facet)) {
                String key = Collections.min(
                        thing.names(),
                        Comparator.comparing(name -> name.codePoints().toArray(), Arrays::compare));
                thing.names().forEach(name -> canonical.put(name, key));
                named.addAll(thing.names());
            }
        }
    }

    /** The ways of matching two numbers, the closest first, so that equal numbers on several datasets meet their own. */
    List<BiPredicate<ReportedNumber, ReportedNumber>> ways() {
        return CLOSENESS.stream().map(this::agreeingIn).toList();
    }

    private BiPredicate<ReportedNumber, ReportedNumber> agreeingIn(List<String> attributes) {
        return (gold, predicted) -> gold.isSameNumber(predicted)
                && attributes.stream().allMatch(attribute -> agree(gold, predicted, attribute));
    }

    /** Whether value, kind, metric and dataset are right. */
    boolean agreeInAll(ReportedNumber gold, ReportedNumber predicted) {
        return gold.isSameNumber(predicted) && agree(gold, predicted, "metric") && agree(gold, predicted, "dataset");
    }

    boolean agree(ReportedNumber gold, ReportedNumber predicted, String attribute) {
        String a = gold.attribute(attribute);
        String b = predicted.attribute(attribute);
        if ((attribute.equals("method") || attribute.equals("baseline")) && !isNamed(a) && !isNamed(b)) {
            return true;
        }
        if (attribute.equals("metric") && a != null && b != null && isOneInTheOther(a, b)) {
            return true;
        }
        return canonical(a).equals(canonical(b));
    }

    private static boolean isOneInTheOther(String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && PythonText.within(a, b);
    }

    private boolean isNamed(@Nullable String phrase) {
        return named.contains(PythonText.normalised(phrase));
    }

    private String canonical(@Nullable String phrase) {
        String plain = PythonText.normalised(phrase);
        return canonical.getOrDefault(plain, plain);
    }
}
