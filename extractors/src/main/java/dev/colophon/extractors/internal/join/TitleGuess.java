package dev.colophon.extractors.internal.join;

import dev.colophon.extractors.internal.linear.ClueVector;
import dev.colophon.extractors.internal.linear.LinearModel;
import java.util.Collection;

/**
 * Guesses from the abstract alone which name the title opens with ("Name: …"): that is the paper's own method or dataset.
 * Thousands of titles that nobody annotated taught how abstracts speak of it. Immutable.
 */
final class TitleGuess {

    private static final int ANSWERS = 3;

    private final LinearModel weights = LinearModel.read(TitleGuess.class, "title-guess-weights.tsv", ANSWERS);

    /** Tells each name how much speaks for it. */
    void guess(Collection<NameEvidence> names) {
        ClueVector clues = new ClueVector();
        for (NameEvidence name : names) {
            clues.clear();
            PlaceClues.addForGuess(name, clues);
            double[] sums = weights.sums(clues);
            name.setGuess(sums[1] - sums[0], sums[2] - sums[0]);
        }
    }
}
