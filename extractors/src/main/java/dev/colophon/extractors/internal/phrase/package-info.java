/** Phrases that may name a task or a measure, and how much their words and surroundings speak for it. */
@NullMarked
package dev.colophon.extractors.internal.phrase;

import org.jspecify.annotations.NullMarked;
