package dev.colophon.extractors.internal.result;

import dev.colophon.Entity;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Scores the options of one choice after another and keeps the best. Not shared between papers. */
final class Ballot {

    private final Chooser chooser;
    private final Traits traits = new Traits();
    private double[] scores = new double[16];
    private int size;
    private @Nullable Slot slot;
    private @Nullable Anchor anchor;
    private Option best = Option.NOTHING;
    private double bestScore;

    Ballot(Chooser chooser) {
        this.chooser = chooser;
    }

    /** Begins a choice. */
    void open(Slot newSlot, Anchor number) {
        slot = newSlot;
        anchor = number;
        size = 0;
    }

    /** Where the features of the next option go; empty. */
    Traits traits() {
        traits.clear();
        return traits;
    }

    void add(int first, int last, @Nullable Entity entity, @Nullable String text) {
        add(new Option(first, last, entity, text));
    }

    /** Ends the features of an option. */
    void add(Option option) {
        double score = chooser.score(Objects.requireNonNull(slot), Objects.requireNonNull(anchor), option, traits);
        if (size == scores.length) {
            scores = Arrays.copyOf(scores, size * 2);
        }
        if (size == 0 || score > bestScore) {
            best = option;
            bestScore = score;
        }
        scores[size++] = score;
    }

    /** How probable it is that a number has its measure and dataset, by the features added last. */
    double trust(Anchor number, @Nullable String metric, @Nullable String dataset) {
        return chooser.trust(number, metric, dataset, traits);
    }

    /** The best option, the first of equals. */
    Choice close() {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += Math.exp(scores[i] - bestScore);
        }
        chooser.close();
        return new Choice(best, 1 / sum);
    }
}
