package dev.colophon.extractors.internal.tagger;

import java.util.Arrays;

/** The keys of the features of one token, to be filled again for the next. Not thread-safe. */
public final class FeatureBuffer implements FeatureReceiver {

    private int[] keys = new int[192];
    private int size;

    /** Empties the buffer. */
    public void clear() {
        size = 0;
    }

    @Override
    public void word(Word word, int seat) {
        WordFeatures.add(word, seat, this);
    }

    @Override
    public void shapes(long before, long here, long after) {
        WordFeatures.addShapes(before, here, after, this);
    }

    @Override
    public void state(int state) {
        State.add(state, this);
    }

    @Override
    public void add(int template, long value) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        keys[size++] = FeatureHash.key(template, value);
    }

    int size() {
        return size;
    }

    int key(int index) {
        return keys[index];
    }

    /** The keys, in an array of their own. */
    public int[] keys() {
        return Arrays.copyOf(keys, size);
    }
}
