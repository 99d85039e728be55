/** The command line: {@code colophon extract} and {@code colophon evaluate}. */
@NullMarked
package dev.colophon.examples.cli;

import org.jspecify.annotations.NullMarked;
