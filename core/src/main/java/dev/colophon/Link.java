package dev.colophon;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A web address in the text.
 *
 * @param url the address as a browser opens it, with its scheme, without the sentence's punctuation
 * @param host the service it leads to
 * @param repo owner/name of the repository it leads to (GitLab: the whole group path), or null where it leads to none
 * @param kind what it leads to, as the sentence says
 * @param status released or promised
 * @param confidence the probability that the address is right, in [0, 1]
 * @param source the name of the rule that found it
 * @param repairs the names of the repairs made to the raw text, in order; empty where it was whole
 * @param mentions every place where it stands, title first, in text order, raw
 */
public record Link(
        String url,
        LinkHost host,
        @Nullable String repo,
        LinkKind kind,
        ReleaseStatus status,
        double confidence,
        String source,
        List<String> repairs,
        List<Mention> mentions) {

    /** @throws IllegalArgumentException if the URL is empty, there is no mention, or the confidence is not in [0, 1] */
    public Link {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(source, "source");
        repairs = List.copyOf(repairs);
        mentions = List.copyOf(mentions);
        Checks.entity(url, confidence, mentions);
    }
}
