/** Names of measures, by the metric list. */
@NullMarked
package dev.colophon.extractors.internal.metric;

import org.jspecify.annotations.NullMarked;
