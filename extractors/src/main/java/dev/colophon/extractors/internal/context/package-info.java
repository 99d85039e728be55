/** What the words around a name, and its own shape, say of it. */
@NullMarked
package dev.colophon.extractors.internal.context;

import org.jspecify.annotations.NullMarked;
