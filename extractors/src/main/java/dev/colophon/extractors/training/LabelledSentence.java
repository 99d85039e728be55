package dev.colophon.extractors.training;

/** A sentence to learn from. */
final class LabelledSentence {

    private final int[][] groups;
    private final int[][] features;
    private final int[] labels;

    /**
     * A sentence.
     *
     * @param groups the groups of features that each token has: what its words and its neighbours give to it
     * @param features the features of each token that are in no group
     * @param labels the label of each token
     */
    LabelledSentence(int[][] groups, int[][] features, int[] labels) {
        this.groups = groups;
        this.features = features;
        this.labels = labels;
    }

    int[][] groups() {
        return groups;
    }

    int[][] features() {
        return features;
    }

    int[] labels() {
        return labels;
    }

    int length() {
        return labels.length;
    }
}
