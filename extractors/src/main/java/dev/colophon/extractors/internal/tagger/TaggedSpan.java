package dev.colophon.extractors.internal.tagger;

import dev.colophon.spi.EntityKind;

/**
 * A run of tokens that may be a name.
 *
 * @param kind what it would name
 * @param first the place of its first token
 * @param end the place after its last token
 * @param probability how probable it is that exactly these tokens are a name of this kind
 */
record TaggedSpan(EntityKind kind, int first, int end, double probability) {}
