package dev.colophon.extractors.internal.result;

/** What is weighed for a number. */
enum Slot {
    METRIC,
    METHOD,
    /** Whether number, kind, measure and dataset are right. */
    RESULT
}
