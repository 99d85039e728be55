/** Papers from files and streams, one at a time. */
@NullMarked
package dev.colophon.read;

import org.jspecify.annotations.NullMarked;
