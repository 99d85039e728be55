package dev.colophon.extractors.training;

/**
 * A sentence to learn from.
 *
 * @param features the features of each token
 * @param labels the label of each token
 */
record LabelledSentence(int[][] features, int[] labels) {

    int length() {
        return labels.length;
    }
}
