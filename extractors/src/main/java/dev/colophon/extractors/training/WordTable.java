package dev.colophon.extractors.training;

import dev.colophon.extractors.internal.tagger.WordClusters;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The frequent words and the numbers that they were given, column by column. Not thread-safe. */
final class WordTable {

    private final SortedMap<String, short[]> rows = new TreeMap<>();
    private int columns;

    Set<String> words() {
        return rows.keySet();
    }

    void addWord(String word) {
        rows.put(word, new short[0]);
    }

    /** Adds a column of zeros. */
    void addColumn() {
        columns++;
        rows.replaceAll((word, numbers) -> Arrays.copyOf(numbers, columns));
    }

    /** Sets the number of a word in the column added last. */
    void set(String word, int number) {
        short[] numbers = rows.get(word);
        if (numbers != null) {
            numbers[columns - 1] = (short) number;
        }
    }

    /** A table with the same words and numbers, to which columns can be added on their own. */
    WordTable copy() {
        WordTable copy = new WordTable();
        copy.columns = columns;
        rows.forEach((word, numbers) -> copy.rows.put(word, numbers.clone()));
        return copy;
    }

    WordClusters clusters() {
        return WordClusters.of(columns, rows);
    }
}
