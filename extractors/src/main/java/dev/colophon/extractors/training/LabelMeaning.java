package dev.colophon.extractors.training;

import dev.colophon.spi.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * What a label of a file means.
 *
 * @param kind what it names, or null where nobody said so
 * @param passedOver whether its names are taken for none
 */
record LabelMeaning(@Nullable EntityKind kind, boolean passedOver) {}
