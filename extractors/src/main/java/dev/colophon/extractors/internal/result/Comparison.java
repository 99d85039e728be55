package dev.colophon.extractors.internal.result;

/**
 * What a number is compared with.
 *
 * @param index the item that names it, or -1 where a phrase does
 * @param phrase the name or the text's phrase
 */
record Comparison(int index, String phrase) {}
