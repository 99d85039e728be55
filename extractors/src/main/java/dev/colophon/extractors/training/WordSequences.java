package dev.colophon.extractors.training;

import dev.colophon.extractors.internal.tagger.WordShape;
import dev.colophon.text.FieldText;
import dev.colophon.text.PaperText;
import dev.colophon.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Texts as the numbers of their frequent words; the others are left out. */
final class WordSequences {

    private final List<String> words;
    private final long[] counts;
    private final List<int[]> sequences;

    private WordSequences(List<String> words, long[] counts, List<int[]> sequences) {
        this.words = words;
        this.counts = counts;
        this.sequences = sequences;
    }

    /** The frequent words, the most frequent first. */
    List<String> words() {
        return words;
    }

    /** How often each of them occurs. */
    long[] counts() {
        return counts;
    }

    List<int[]> sequences() {
        return sequences;
    }

    static WordSequences read(Stream<PaperText> papers, int minimumCount) {
        Map<String, Integer> numbers = new HashMap<>();
        List<int[]> sequences = new ArrayList<>();
        papers.forEachOrdered(paper -> sequences.add(numbers(paper, numbers)));
        long[] counts = new long[numbers.size()];
        sequences.forEach(sequence -> Arrays.stream(sequence).forEach(word -> counts[word]++));
        List<Map.Entry<String, Integer>> frequent = new ArrayList<>();
        for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
            if (counts[entry.getValue()] >= minimumCount) {
                frequent.add(entry);
            }
        }
        frequent.sort(Comparator.comparingLong((Map.Entry<String, Integer> entry) -> -counts[entry.getValue()])
                .thenComparing(Map.Entry::getKey));
        int[] renumbered = new int[counts.length];
        Arrays.fill(renumbered, -1);
        for (int i = 0; i < frequent.size(); i++) {
            renumbered[frequent.get(i).getValue()] = i;
        }
        sequences.replaceAll(sequence -> Arrays.stream(sequence)
                .map(word -> renumbered[word])
                .filter(word -> word >= 0)
                .toArray());
        return new WordSequences(
                frequent.stream().map(Map.Entry::getKey).toList(),
                frequent.stream().mapToLong(entry -> counts[entry.getValue()]).toArray(),
                sequences);
    }

    private static int[] numbers(PaperText paper, Map<String, Integer> numbers) {
        int[] sequence = new int
                [paper.title().tokens().size() + paper.abstractText().tokens().size()];
        int size = 0;
        for (FieldText field : paper.fields()) {
            for (Token token : field.tokens()) {
                String word = WordShape.digitsFolded(token.text());
                Integer known = numbers.putIfAbsent(word, numbers.size());
                sequence[size++] = known == null ? numbers.size() - 1 : known;
            }
        }
        return sequence;
    }
}
