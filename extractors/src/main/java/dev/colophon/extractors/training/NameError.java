package dev.colophon.extractors.training;

import dev.colophon.Span;
import dev.colophon.spi.EntityKind;

/**
 * A name that was missed, or found where none is marked.
 *
 * @param paper the paper's id
 * @param kind what it names
 * @param span where, in original offsets
 * @param text the text at that place
 * @param missed true if it is marked and was not found, false if it was found and is not marked
 */
public record NameError(String paper, EntityKind kind, Span span, String text, boolean missed) {}
