package dev.colophon.explain;

import dev.colophon.Mention;
import dev.colophon.spi.NameCandidate;
import java.util.Objects;

/**
 * A candidate that is not in the metadata.
 *
 * @param candidate the candidate
 * @param mention its place and its text
 * @param reason why it is not there: "0.31 is below 0.42", "overlapped by method Foo Net"
 */
public record RejectedName(NameCandidate candidate, Mention mention, String reason) {

    public RejectedName {
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(mention, "mention");
        Objects.requireNonNull(reason, "reason");
    }
}
