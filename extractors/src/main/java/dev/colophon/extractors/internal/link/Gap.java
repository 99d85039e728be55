package dev.colophon.extractors.internal.link;

/**
 * White space inside an address.
 *
 * @param end where the address goes on
 * @param repair what closes it
 * @param ambiguous whether the address may as well end before it
 */
record Gap(int end, Repair repair, boolean ambiguous) {}
