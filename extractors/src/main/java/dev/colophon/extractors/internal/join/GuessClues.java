package dev.colophon.extractors.internal.join;

import dev.colophon.extractors.internal.linear.ClueSink;
import java.util.Arrays;
import java.util.Collection;

/** How a name stands among those of its paper by what speaks for its being the paper's own. */
final class GuessClues {

    private static final int RANKS = 4;
    private static final double MOST = 6;

    /** The highest guesses, the highest first. */
    private final double[] highest = new double[RANKS];

    GuessClues(Collection<NameEvidence> names) {
        Arrays.fill(highest, Double.NEGATIVE_INFINITY);
        for (NameEvidence name : names) {
            insert(name.guess());
        }
    }

    private void insert(double guess) {
        double rest = guess;
        for (int i = 0; i < RANKS; i++) {
            double lower = Math.min(rest, highest[i]);
            highest[i] = Math.max(rest, highest[i]);
            rest = lower;
        }
    }

    void add(NameEvidence name, ClueSink out) {
        out.number("guess m", limited(name.methodGuess()));
        out.number("guess d", limited(name.datasetGuess()));
        out.add("guess=", step(name.guess()));
        int rank = 0;
        while (rank < RANKS && highest[rank] > name.guess()) {
            rank++;
        }
        out.add("guess rank=", Digits.of(rank));
        double rival = highest[rank == 0 ? 1 : 0];
        out.add("guess lead=", step(Math.max(-2 * MOST, name.guess() - rival)));
    }

    private static double limited(double odds) {
        return Math.max(-MOST, Math.min(MOST, odds)) / 3;
    }

    private static String step(double odds) {
        return Digits.of((int) Math.max(0, Math.min(2 * MOST - 1, Math.floor(odds) + MOST)));
    }
}
