/** Metadata as JSON, in the form that the published schema describes. */
@NullMarked
package dev.colophon.write;

import org.jspecify.annotations.NullMarked;
