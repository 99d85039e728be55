/** Links and what the text says of code, data and models. */
@NullMarked
package dev.colophon.extractors.internal.link;

import org.jspecify.annotations.NullMarked;
