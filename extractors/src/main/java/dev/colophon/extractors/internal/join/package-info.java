/** Weighs the claims of rules and tagger against each other. */
@NullMarked
package dev.colophon.extractors.internal.join;

import org.jspecify.annotations.NullMarked;
