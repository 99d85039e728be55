/** Why each fact of a paper is there, and what was considered and left out. */
@NullMarked
package dev.colophon.explain;

import org.jspecify.annotations.NullMarked;
