package dev.colophon.extractors.internal.result;

/**
 * What a number was bound to.
 *
 * @param option the thing
 * @param probability how sure the model is of it among the options
 */
record Choice(Option option, double probability) {}
