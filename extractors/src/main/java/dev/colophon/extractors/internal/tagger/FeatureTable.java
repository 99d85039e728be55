package dev.colophon.extractors.internal.tagger;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The weights of features in whole units: a hash table from the key of a feature to its labels and their weights. Immutable.
 *
 * <p>A label and its weight stand in one number, a cell: the label in the low bits, the weight above them.
 */
final class FeatureTable {

    private static final int LABEL_BITS = 8;
    private static final int LABEL_MASK = (1 << LABEL_BITS) - 1;
    private static final int SIEVE_BITS = 20;
    private static final int COUNT_BITS = 5;
    private static final int COUNT_MASK = (1 << COUNT_BITS) - 1;

    private final int[] keys;
    private final int[] rowStarts;
    private final int[] cells;

    /**
     * The key in the upper half; in the lower how many cells it has and, above that, the cell where it is one, else where the
     * cells start; 0 where free.
     */
    private final long[] slots;

    private final int mask;

    /** A bit for each key, some keys a bit: most features of a text are unknown, and this small table tells it soonest. */
    private final long[] sieve = new long[1 << (SIEVE_BITS - 6)];

    private FeatureTable(int[] keys, int[] rowStarts, int[] cells) {
        this.keys = keys;
        this.rowStarts = rowStarts;
        this.cells = cells;
        slots = new long[Integer.highestOneBit(Math.max(1, keys.length)) * 4];
        mask = slots.length - 1;
        for (int feature = 0; feature < keys.length; feature++) {
            int slot = keys[feature] & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            sieve[sieveIndex(keys[feature])] |= 1L << keys[feature];
            int start = rowStarts[feature];
            slots[slot] = slot(keys[feature], start, rowStarts[feature + 1] - start);
        }
    }

    private long slot(int key, int start, int count) {
        int what = count == 1 ? cells[start] : start;
        return ((long) key << 32) | ((((long) what << COUNT_BITS) | count) & 0xFFFFFFFFL);
    }

    static FeatureTable of(int[] keys, int[] rowStarts, byte[] labels, short[] weights) {
        int[] cells = new int[labels.length];
        Arrays.setAll(cells, i -> cell(labels[i], weights[i]));
        return new FeatureTable(keys.clone(), rowStarts.clone(), cells);
    }

    private static int cell(int label, int weight) {
        return (weight << LABEL_BITS) | label;
    }

    int size() {
        return keys.length;
    }

    /** Adds the weights of the features, those that are unknown aside. */
    void add(FeatureBuffer features, int[] sums) {
        for (int i = 0; i < features.size(); i++) {
            add(features.key(i), sums);
        }
    }

    private void add(int key, int[] sums) {
        if (sieve(key) != 0) {
            addEntry(entry(key, firstEntry(key)), sums, 0);
        }
    }

    /** Tells 0 of most features that are unknown, 1 of all others. */
    int sieve(int key) {
        return (int) (sieve[sieveIndex(key)] >>> key) & 1;
    }

    private static int sieveIndex(int key) {
        return key >>> (32 - SIEVE_BITS + 6);
    }

    /** What stands where a feature should: its entry, that of another one, or 0. */
    long firstEntry(int key) {
        return slots[key & mask];
    }

    /** The entry of a feature, or 0 where it is unknown; its first one is given. */
    long entry(int key, long first) {
        int slot = key & mask;
        long entry = first;
        while (entry != 0 && (int) (entry >> 32) != key) {
            slot = (slot + 1) & mask;
            entry = slots[slot];
        }
        return entry;
    }

    /** Adds the weights of an entry to the sums of their labels, from a place of an array on. */
    void addEntry(long entry, int[] sums, int at) {
        int what = (int) entry >> COUNT_BITS;
        int count = (int) entry & COUNT_MASK;
        if (count == 1) {
            addCell(what, sums, at);
        } else {
            addCells(cells, what, what + count, sums, at);
        }
    }

    private static void addCell(int cell, int[] sums, int at) {
        sums[at + (cell & LABEL_MASK)] += cell >> LABEL_BITS;
    }

    /** Adds the weights of some cells to the sums of their labels, from a place of an array on. */
    static void addCells(int[] cells, int start, int end, int[] sums, int at) {
        for (int i = start; i < end; i++) {
            addCell(cells[i], sums, at);
        }
    }

    /** Makes cells of the sums that are not zero, from a position of an array on; tells where they end. */
    static int collect(int[] sums, int[] cells, int from) {
        int size = from;
        for (int label = 0; label < sums.length; label++) {
            if (sums[label] != 0) {
                cells[size++] = cell(label, sums[label]);
            }
        }
        return size;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(keys.length);
        for (int feature = 0; feature < keys.length; feature++) {
            out.writeInt(keys[feature]);
            out.writeByte(rowStarts[feature + 1] - rowStarts[feature]);
            for (int i = rowStarts[feature]; i < rowStarts[feature + 1]; i++) {
                out.writeByte(cells[i]);
                out.writeShort(cells[i] >> LABEL_BITS);
            }
        }
    }

    static FeatureTable read(ByteBuffer in) {
        int[] keys = new int[in.getInt()];
        int[] rowStarts = new int[keys.length + 1];
        int[] cells = new int[keys.length * NameLabels.COUNT];
        for (int feature = 0; feature < keys.length; feature++) {
            keys[feature] = in.getInt();
            rowStarts[feature + 1] = readRow(in, cells, rowStarts[feature]);
        }
        return new FeatureTable(keys, rowStarts, Arrays.copyOf(cells, rowStarts[keys.length]));
    }

    /** Tells where the row ends. */
    private static int readRow(ByteBuffer in, int[] cells, int start) {
        int end = start + in.get();
        for (int i = start; i < end; i++) {
            byte label = in.get();
            cells[i] = cell(label, in.getShort());
        }
        return end;
    }
}
