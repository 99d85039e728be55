/** Lists of words and names that come as data files, and their look-up in one pass over the tokens. */
@NullMarked
package dev.colophon.extractors.internal.lexicon;

import org.jspecify.annotations.NullMarked;
