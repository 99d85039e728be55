/** Reported numbers, bound to what they measure. */
@NullMarked
package dev.colophon.extractors.internal.result;

import org.jspecify.annotations.NullMarked;
