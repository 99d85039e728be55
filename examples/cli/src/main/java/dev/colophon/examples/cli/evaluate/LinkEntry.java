package dev.colophon.examples.cli.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * A link.
 *
 * @param label its address, for messages
 * @param url its address without scheme and trailing marks, in lower case
 * @param kind what it leads to
 * @param repo owner/name in lower case, or null
 * @param confidence the probability that it is right; 1 for annotations
 */
record LinkEntry(
        String label, String url, String kind, @Nullable String repo, double confidence) {}
