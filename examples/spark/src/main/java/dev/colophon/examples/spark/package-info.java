/** Reads papers on a Spark cluster and writes what they say as a typed table. */
@NullMarked
package dev.colophon.examples.spark;

import org.jspecify.annotations.NullMarked;
