package dev.colophon.extractors.training;

import dev.colophon.extractors.internal.linear.ClueSink;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** The clues of one thing by their names, for training. Not thread-safe. */
final class NamedClues implements ClueSink {

    private final SortedMap<String, Double> sizes = new TreeMap<>();

    NamedClues() {}

    /** Clues that are there or not. */
    NamedClues(Collection<String> names) {
        names.forEach(this::add);
    }

    @Override
    public void add(String clue, String value) {
        add(clue + value);
    }

    @Override
    public void number(String clue, double size) {
        sizes.merge(clue, size, Double::sum);
    }

    SortedMap<String, Double> sizes() {
        return sizes;
    }
}
