/** The text of a paper, cleaned and cut into sentences and tokens, with every position mapped to the original text. */
@NullMarked
package dev.colophon.text;

import org.jspecify.annotations.NullMarked;
