package dev.colophon.extractors.internal.phrase;

import dev.colophon.spi.EntityKind;

/** What a tagger claims of a run of tokens. Places are places in the sentence. */
record TaggedSpan(EntityKind kind, int start, int end, double probability) {

    boolean overlaps(int from, int to) {
        return start < to && from < end;
    }
}
