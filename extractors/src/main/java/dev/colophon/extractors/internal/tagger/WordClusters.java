package dev.colophon.extractors.internal.tagger;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.SortedMap;

/** Which cluster a frequent word belongs to, at several granularities. Immutable. */
public final class WordClusters {

    /** No words at all. */
    public static final WordClusters NONE = new WordClusters(0, new int[0], new short[0]);

    private final int levels;
    private final int[] keys;
    private final short[] clusters;

    private WordClusters(int levels, int[] keys, short[] clusters) {
        this.levels = levels;
        this.keys = keys;
        this.clusters = clusters;
    }

    /**
     * Clusters of words.
     *
     * @param levels how many cluster numbers each word has
     * @param words the cluster numbers of each word, all positive
     */
    public static WordClusters of(int levels, SortedMap<String, short[]> words) {
        int[] hashes = words.keySet().stream().mapToInt(WordClusters::hash).toArray();
        int[] keys = Arrays.stream(hashes).sorted().distinct().toArray();
        short[] clusters = new short[keys.length * levels];
        words.forEach((word, numbers) ->
                System.arraycopy(numbers, 0, clusters, levels * Arrays.binarySearch(keys, hash(word)), levels));
        return new WordClusters(levels, keys, clusters);
    }

    /** How many words have a cluster. */
    public int size() {
        return keys.length;
    }

    /** The clusters of the word with a hash, in lower case where it stands so only; zeros for an unknown word. */
    int[] of(long exact, long lower) {
        int place = Arrays.binarySearch(keys, FeatureHash.key(0, exact));
        if (place < 0) {
            place = Arrays.binarySearch(keys, FeatureHash.key(0, lower));
        }
        int[] found = new int[levels];
        for (int level = 0; place >= 0 && level < levels; level++) {
            found[level] = clusters[place * levels + level];
        }
        return found;
    }

    /** The highest number of a cluster at a level. */
    int highest(int level) {
        int highest = 0;
        for (int i = level; i < clusters.length; i += levels) {
            highest = Math.max(highest, clusters[i]);
        }
        return highest;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(levels);
        out.writeInt(keys.length);
        for (int key : keys) {
            out.writeInt(key);
        }
        for (short cluster : clusters) {
            out.writeShort(cluster);
        }
    }

    static WordClusters read(ByteBuffer in) {
        int levels = in.getInt();
        int[] keys = new int[in.getInt()];
        in.asIntBuffer().get(keys);
        in.position(in.position() + Integer.BYTES * keys.length);
        short[] clusters = new short[keys.length * levels];
        in.asShortBuffer().get(clusters);
        in.position(in.position() + Short.BYTES * clusters.length);
        return new WordClusters(levels, keys, clusters);
    }

    private static int hash(String word) {
        return FeatureHash.key(0, FeatureHash.text(WordShape.digitsFolded(word)));
    }
}
