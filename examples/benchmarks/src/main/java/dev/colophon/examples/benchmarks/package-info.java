/** How fast Colophon reads, beside stock OpenNLP in the same run. */
@NullMarked
package dev.colophon.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
