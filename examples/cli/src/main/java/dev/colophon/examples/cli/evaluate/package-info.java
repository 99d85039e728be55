/** Scores extracted metadata against annotated papers: the figures of the annotators' own script, to the digit. */
@NullMarked
package dev.colophon.examples.cli.evaluate;

import org.jspecify.annotations.NullMarked;
