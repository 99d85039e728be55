package dev.colophon.extractors.training;

import dev.colophon.extractors.internal.tagger.NameLabels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The features that training gives weights to: those seen often enough, each with the labels that it was seen with. */
final class FeatureIndex {

    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final int[] keys;
    private final int[] rowStarts;
    private final byte[] labels;

    private FeatureIndex(List<Map.Entry<Integer, long[]>> kept) {
        keys = new int[kept.size()];
        rowStarts = new int[kept.size() + 1];
        byte[] room = new byte[kept.size() * NameLabels.COUNT];
        int size = 0;
        for (int i = 0; i < keys.length; i++) {
            keys[i] = kept.get(i).getKey();
            numbers.put(keys[i], i);
            for (int label = 0; label < NameLabels.COUNT; label++) {
                if ((kept.get(i).getValue()[1] & 1L << label) != 0) {
                    room[size++] = (byte) label;
                }
            }
            rowStarts[i + 1] = size;
        }
        labels = Arrays.copyOf(room, size);
    }

    static FeatureIndex of(List<LabelledSentence> sentences, int minimumCount) {
        Map<Integer, long[]> counts = new HashMap<>();
        for (LabelledSentence sentence : sentences) {
            for (int t = 0; t < sentence.length(); t++) {
                for (int key : sentence.features()[t]) {
                    long[] count = counts.computeIfAbsent(key, k -> new long[2]);
                    count[0]++;
                    count[1] |= 1L << sentence.labels()[t];
                }
            }
        }
        List<Map.Entry<Integer, long[]>> kept = new ArrayList<>();
        for (Map.Entry<Integer, long[]> entry : counts.entrySet()) {
            if (entry.getValue()[0] >= minimumCount) {
                kept.add(entry);
            }
        }
        kept.sort(Map.Entry.comparingByKey());
        return new FeatureIndex(kept);
    }

    /** How many pairs of a feature and a label have a weight. */
    int weightCount() {
        return labels.length;
    }

    int featureCount() {
        return keys.length;
    }

    int key(int feature) {
        return keys[feature];
    }

    int rowStart(int feature) {
        return rowStarts[feature];
    }

    byte label(int weight) {
        return labels[weight];
    }

    /** The sentence with the numbers of the kept features in the place of the keys. */
    LabelledSentence numbered(LabelledSentence sentence) {
        int[][] features = new int[sentence.length()][];
        for (int t = 0; t < features.length; t++) {
            features[t] = Arrays.stream(sentence.features()[t])
                    .filter(numbers::containsKey)
                    .map(numbers::get)
                    .toArray();
        }
        return new LabelledSentence(features, sentence.labels());
    }
}
