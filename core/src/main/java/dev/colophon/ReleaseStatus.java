package dev.colophon;

/** Whether something can be had now. */
public enum ReleaseStatus {
    RELEASED,
    PROMISED
}
