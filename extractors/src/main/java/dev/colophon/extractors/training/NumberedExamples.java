package dev.colophon.extractors.training;

import dev.colophon.extractors.training.LinearModelTrainer.Example;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Examples with numbers for their clues: those seen often enough, one name a hash, for the classifier could not tell two such
 * apart.
 *
 * @param names the clues' names, by their numbers
 * @param rows the examples
 */
record NumberedExamples(List<String> names, List<LinearObjective.Row> rows) {

    /** Numbers the clues that stand in at least so many examples. */
    static NumberedExamples of(List<Example> examples, int minimumCount) {
        List<String> names = names(examples, minimumCount);
        return new NumberedExamples(names, numbered(examples, names));
    }

    private static List<String> names(List<Example> examples, int minimumCount) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Example example : examples) {
            example.clues().sizes().keySet().forEach(name -> counts.merge(name, 1, Integer::sum));
        }
        SortedMap<Integer, String> byHash = new TreeMap<>();
        counts.forEach((name, count) -> {
            if (count >= minimumCount) {
                byHash.putIfAbsent(name.hashCode(), name);
            }
        });
        Collection<String> kept = byHash.values();
        return kept.stream().sorted().toList();
    }

    private static List<LinearObjective.Row> numbered(List<Example> examples, List<String> names) {
        SortedMap<String, Integer> numbers = new TreeMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        List<LinearObjective.Row> rows = new ArrayList<>(examples.size());
        for (Example example : examples) {
            List<Integer> clues = new ArrayList<>();
            List<Double> sizes = new ArrayList<>();
            example.clues().sizes().forEach((name, size) -> {
                Integer number = numbers.get(name);
                if (number != null) {
                    clues.add(number);
                    sizes.add(size);
                }
            });
            rows.add(new LinearObjective.Row(
                    clues.stream().mapToInt(Integer::intValue).toArray(),
                    sizes.stream().mapToDouble(Double::doubleValue).toArray(),
                    example.answer(),
                    example.weight()));
        }
        return rows;
    }
}
