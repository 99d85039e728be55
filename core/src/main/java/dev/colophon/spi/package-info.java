/** What somebody's own extractor implements: one interface for each stage of the pipeline, and the values handed between them. */
@NullMarked
package dev.colophon.spi;

import org.jspecify.annotations.NullMarked;
