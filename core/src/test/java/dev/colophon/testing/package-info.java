/**
 * What people who write their own extractors test them with: texts with marks that read as prose, and one checker of everything
 * that must hold for any metadata.
 */
@NullMarked
package dev.colophon.testing;

import org.jspecify.annotations.NullMarked;
