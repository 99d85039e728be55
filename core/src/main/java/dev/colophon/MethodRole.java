package dev.colophon;

/** What a paper does with a method. */
public enum MethodRole implements EntityRole {
    /** The paper introduces it, or a named part of it. */
    PROPOSED,
    /** The paper builds on it, extends it, fine-tunes it or evaluates it. */
    USED,
    /** A rival or a baseline. */
    COMPARED,
    /** None of these. */
    MENTIONED
}
