package dev.colophon.extractors.training;

/**
 * A sentence to learn from.
 *
 * @param groups the groups of features that each token has: what its words and its neighbours give to it
 * @param features the features of each token that are in no group
 * @param labels the label of each token
 */
record LabelledSentence(int[][] groups, int[][] features, int[] labels) {

    int length() {
        return labels.length;
    }
}
