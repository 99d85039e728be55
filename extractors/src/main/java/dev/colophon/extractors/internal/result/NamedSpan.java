package dev.colophon.extractors.internal.result;

import dev.colophon.Entity;

/**
 * A mention of an entity in clean text.
 *
 * @param start where it starts in the clean text
 * @param end the offset after it
 * @param kind what it names
 * @param entity the entity
 */
record NamedSpan(int start, int end, Item.Kind kind, Entity entity) {}
