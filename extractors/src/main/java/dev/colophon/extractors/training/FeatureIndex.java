package dev.colophon.extractors.training;

import dev.colophon.extractors.internal.tagger.NameLabels;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The features that training gives weights to: those seen often enough, each with the labels that it was seen with. Features
 * that were only seen outside names must be seen more often.
 */
final class FeatureIndex {

    private static final int OUTSIDE_ONLY_FACTOR = 4;

    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final int[] keys;
    private final int[] rowStarts;
    private final byte[] labels;

    private FeatureIndex(Map<Integer, Sightings> kept) {
        keys = kept.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        rowStarts = new int[keys.length + 1];
        byte[] room = new byte[keys.length * NameLabels.COUNT];
        int size = 0;
        for (int i = 0; i < keys.length; i++) {
            numbers.put(keys[i], i);
            Sightings sightings = kept.getOrDefault(keys[i], new Sightings());
            for (int label = 0; label < NameLabels.COUNT; label++) {
                if ((sightings.labels >> label & 1) != 0) {
                    room[size++] = (byte) label;
                }
            }
            rowStarts[i + 1] = size;
        }
        labels = Arrays.copyOf(room, size);
    }

    static FeatureIndex of(TrainingSet set, int minimumCount) {
        Map<Integer, Sightings> seen = new HashMap<>();
        for (LabelledSentence sentence : set.sentences()) {
            for (int t = 0; t < sentence.length(); t++) {
                int label = sentence.labels()[t];
                count(sentence.features()[t], label, seen);
                for (int group : sentence.groups()[t]) {
                    count(set.groups().get(group), label, seen);
                }
            }
        }
        seen.values().removeIf(sightings -> !sightings.reach(minimumCount));
        return new FeatureIndex(seen);
    }

    private static void count(int[] features, int label, Map<Integer, Sightings> seen) {
        for (int key : features) {
            Sightings sightings = seen.computeIfAbsent(key, k -> new Sightings());
            sightings.count++;
            sightings.labels |= 1 << label;
        }
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

    /** The set with the numbers of the kept features in the place of the keys. */
    TrainingSet numbered(TrainingSet set) {
        return new TrainingSet(
                set.groups().stream().map(this::numbered).toList(),
                set.sentences().stream().map(this::numbered).toList());
    }

    private LabelledSentence numbered(LabelledSentence sentence) {
        int[][] features = new int[sentence.length()][];
        Arrays.setAll(features, t -> numbered(sentence.features()[t]));
        return new LabelledSentence(sentence.groups(), features, sentence.labels());
    }

    private int[] numbered(int[] features) {
        return Arrays.stream(features)
                .filter(numbers::containsKey)
                .map(numbers::get)
                .toArray();
    }

    private static final class Sightings {

        private int count;
        private int labels;

        private boolean reach(int minimumCount) {
            boolean outsideOnly = labels == 1 << NameLabels.OUTSIDE;
            return count >= (outsideOnly ? OUTSIDE_ONLY_FACTOR * minimumCount : minimumCount);
        }
    }
}
