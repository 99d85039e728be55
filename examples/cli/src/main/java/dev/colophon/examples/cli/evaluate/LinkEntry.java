package dev.colophon.examples.cli.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * A link.
 *
 * @param label its address, for messages
 * @param url its address without scheme and trailing marks, in lower case
 * @param kind what it leads to
 * @param repo owner/name in lower case, or null
 */
record LinkEntry(
        String label, String url, String kind, @Nullable String repo) {}
