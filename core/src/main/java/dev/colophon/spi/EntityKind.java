package dev.colophon.spi;

/** What kind of thing a name names. */
public enum EntityKind {
    METHOD,
    DATASET,
    TASK,
    METRIC
}
