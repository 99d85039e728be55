package dev.colophon.extractors.internal.result;

import java.util.Arrays;

/** The features that hold for one option. Not shared between papers. */
final class Traits {

    private int[] ids = new int[48];
    private int size;

    void clear() {
        size = 0;
    }

    void add(ChoiceFeature feature, int value) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
        }
        ids[size++] = feature.id(value);
    }

    @SuppressWarnings("EnumOrdinal") // the table of weights is written anew when the constants change
    void add(ChoiceFeature feature, Enum<?> value) {
        add(feature, value.ordinal());
    }

    int size() {
        return size;
    }

    int id(int place) {
        return ids[place];
    }
}
