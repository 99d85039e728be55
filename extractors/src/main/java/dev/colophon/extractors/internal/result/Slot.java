package dev.colophon.extractors.internal.result;

/** What a number is bound to. */
enum Slot {
    METRIC,
    METHOD
}
