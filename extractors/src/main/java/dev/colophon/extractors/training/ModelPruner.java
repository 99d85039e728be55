package dev.colophon.extractors.training;

import dev.colophon.extractors.internal.tagger.NameModel;
import dev.colophon.extractors.internal.tagger.WordClusters;
import java.util.Arrays;

/** Makes a model of the weights that are large enough to matter. */
final class ModelPruner {

    private final FeatureIndex index;
    private final double smallestWeight;

    ModelPruner(FeatureIndex index, double smallestWeight) {
        this.index = index;
        this.smallestWeight = smallestWeight;
    }

    NameModel model(WordClusters clusters, double[] weights) {
        int features = 0;
        int size = 0;
        int[] keys = new int[index.featureCount()];
        int[] rowStarts = new int[index.featureCount() + 1];
        byte[] labels = new byte[index.weightCount()];
        double[] kept = new double[index.weightCount()];
        for (int feature = 0; feature < index.featureCount(); feature++) {
            int first = size;
            for (int i = index.rowStart(feature); i < index.rowStart(feature + 1); i++) {
                if (Math.abs(weights[i]) >= smallestWeight) {
                    labels[size] = index.label(i);
                    kept[size++] = weights[i];
                }
            }
            if (size > first) {
                keys[features++] = index.key(feature);
                rowStarts[features] = size;
            }
        }
        return NameModel.of(
                clusters,
                Arrays.copyOfRange(weights, index.weightCount(), weights.length),
                Arrays.copyOf(keys, features),
                Arrays.copyOf(rowStarts, features + 1),
                Arrays.copyOf(labels, size),
                Arrays.copyOf(kept, size));
    }
}
