package dev.colophon.extractors.training;

/**
 * The fitted weights of a classifier in two steps, to be written as two data files. Immutable and thread-safe.
 *
 * @param clues what each clue is worth for the units in between
 * @param units what each unit is worth for the answers
 */
public record TrainedLayeredModel(TrainedLinearModel clues, TrainedLinearModel units) {}
