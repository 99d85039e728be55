package dev.colophon;

/** Which way a measure is better. */
public enum Direction {
    HIGHER,
    LOWER
}
