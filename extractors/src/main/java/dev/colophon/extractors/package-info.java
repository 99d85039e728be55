/** The extractors that come with Colophon. */
@NullMarked
package dev.colophon.extractors;

import org.jspecify.annotations.NullMarked;
