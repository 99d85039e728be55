/** Names of methods and datasets, by how papers announce them and by the shapes of names. */
@NullMarked
package dev.colophon.extractors.internal.name;

import org.jspecify.annotations.NullMarked;
