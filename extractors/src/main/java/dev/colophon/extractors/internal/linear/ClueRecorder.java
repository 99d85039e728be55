package dev.colophon.extractors.internal.linear;

import dev.colophon.spi.NameClue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes down the names of clues, to tell how much each of them counted. Not thread-safe. */
public final class ClueRecorder implements ClueSink {

    private final Map<String, Double> sizes = new LinkedHashMap<>();

    @Override
    public void add(String clue, String value) {
        number(clue + value, 1);
    }

    @Override
    public void number(String clue, double size) {
        sizes.merge(clue, size, Double::sum);
    }

    /**
     * How much each clue speaks for one answer of a model rather than for another.
     *
     * @param model the model
     * @param answer the one answer
     * @param other the other
     * @return the clues that the model knows, with their weights, in the order in which they were added
     */
    public List<NameClue> clues(LayeredModel model, int answer, int other) {
        ClueVector all = new ClueVector();
        sizes.forEach(all::number);
        double[] worths = model.worths(all, answer, other);
        List<NameClue> clues = new ArrayList<>();
        sizes.forEach((clue, size) -> {
            double weight = model.weight(clue, worths);
            if (weight != 0) {
                clues.add(new NameClue(clue, size * weight));
            }
        });
        return clues;
    }
}
