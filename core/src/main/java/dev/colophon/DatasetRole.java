package dev.colophon;

/** What a paper does with a dataset. */
public enum DatasetRole implements EntityRole {
    /** The paper makes it. */
    INTRODUCED,
    /** Models are trained on it and no result is given on it. */
    TRAINING,
    /** Results are given on it. */
    EVALUATION,
    /** None of these. */
    MENTIONED
}
