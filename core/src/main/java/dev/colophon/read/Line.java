package dev.colophon.read;

/**
 * One line of an input.
 *
 * @param number its number, counted from 1
 * @param text its text without the line end; empty where it was too long
 * @param malformed whether bytes that are no UTF-8 were replaced
 * @param tooLong whether it was longer than allowed and passed over
 */
record Line(long number, String text, boolean malformed, boolean tooLong) {}
