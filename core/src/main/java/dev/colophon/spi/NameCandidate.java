package dev.colophon.spi;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A claim that a finder considered, and why it makes it or not.
 *
 * @param claim the claim, with the confidence that the finder has in it
 * @param clues what speaks for and against it, in any order
 * @param rejection why the finder does not make it ("0.31 is below 0.42"), or null where it does
 */
public record NameCandidate(
        NameMention claim, List<NameClue> clues, @Nullable String rejection) {

    public NameCandidate {
        Objects.requireNonNull(claim, "claim");
        clues = List.copyOf(clues);
    }

    /**
     * A claim that is made.
     *
     * @param claim the claim
     * @param clues what speaks for and against it
     * @return the candidate
     */
    public static NameCandidate made(NameMention claim, List<NameClue> clues) {
        return new NameCandidate(claim, clues, null);
    }
}
