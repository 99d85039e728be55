package dev.colophon.extractors.training;

import java.util.List;

/**
 * What a model is learned from. Features that always come together, those that a word gives to each of its neighbours, are
 * kept once, as a group.
 *
 * @param groups the features of each group
 * @param sentences the sentences
 */
record TrainingSet(List<int[]> groups, List<LabelledSentence> sentences) {}
