package dev.colophon.extractors.internal.result;

import java.util.Arrays;

/** The features that hold for one candidate. Not shared between candidates. */
final class Traits {

    private int[] ids = new int[32];
    private int size;

    void add(ChoiceFeature feature, int value) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
        }
        ids[size++] = feature.id(value);
    }

    @SuppressWarnings("EnumOrdinal") // the table of weights is written anew when the classes change
    void add(ChoiceFeature feature, WordClass value) {
        add(feature, value.ordinal());
    }

    int size() {
        return size;
    }

    int id(int place) {
        return ids[place];
    }
}
