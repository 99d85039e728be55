package dev.colophon.extractors.internal.result;

/**
 * A number without unit.
 *
 * @param value the number
 * @param end the offset after its last character
 * @param form how it is written
 */
record Numeral(double value, int end, Quantity.Form form) {}
