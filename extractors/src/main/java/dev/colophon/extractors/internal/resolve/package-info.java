/** From overlapping claims to entities with roles. */
@NullMarked
package dev.colophon.extractors.internal.resolve;

import org.jspecify.annotations.NullMarked;
