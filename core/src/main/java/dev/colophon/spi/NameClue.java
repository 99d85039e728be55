package dev.colophon.spi;

import java.util.Objects;

/**
 * Something that speaks for or against a claim, for people to read.
 *
 * @param name what was seen: "after 'we propose'", "tagger", "lexicon: CIFAR-10"
 * @param weight how much it counts in the finder's own measure; positive speaks for the claim
 */
public record NameClue(String name, double weight) {

    public NameClue {
        Objects.requireNonNull(name, "name");
    }
}
