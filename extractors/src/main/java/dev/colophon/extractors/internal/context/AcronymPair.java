package dev.colophon.extractors.internal.context;

/**
 * A long form beside its acronym: "Dual Path Network (DPN)".
 *
 * @param longForm the words
 * @param acronym the letters
 */
public record AcronymPair(NameSpan longForm, NameSpan acronym) {}
