/** Trains the name tagger on annotated abstracts. */
@NullMarked
package dev.colophon.extractors.training;

import org.jspecify.annotations.NullMarked;
