package dev.colophon;

/** What a link leads to. */
public enum LinkKind {
    CODE,
    DATA,
    MODELS,
    DEMO,
    /** A page about the paper. */
    PROJECT,
    PAPER,
    OTHER
}
