/** The statistical name tagger: a linear-chain conditional random field over hashed features, and its decoder. */
@NullMarked
package dev.colophon.extractors.internal.tagger;

import org.jspecify.annotations.NullMarked;
