package dev.colophon;

/** One of the two texts of a paper. */
public enum PaperField {
    TITLE,
    ABSTRACT
}
