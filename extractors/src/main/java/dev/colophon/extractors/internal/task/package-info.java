/** Tasks: the problems that a paper works on or tests on. */
@NullMarked
package dev.colophon.extractors.internal.task;

import org.jspecify.annotations.NullMarked;
