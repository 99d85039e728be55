package dev.colophon;

/** What a reported number says. */
public enum ResultKind {
    /** A level: "82.5% accuracy". */
    ABSOLUTE,
    /** A difference: "improves by 2.4%". */
    DELTA,
    /** A factor or a fraction of something else: "6x faster". */
    RATIO
}
