/** The code that a newcomer copies. */
@NullMarked
package dev.colophon.examples.quickstart;

import org.jspecify.annotations.NullMarked;
