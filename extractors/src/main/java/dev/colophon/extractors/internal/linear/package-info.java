/** A small linear classifier over named clues: readable weights in a file, whole numbers at run time. */
@NullMarked
package dev.colophon.extractors.internal.linear;

import org.jspecify.annotations.NullMarked;
