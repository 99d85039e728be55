package dev.colophon.extractors.internal.phrase;

import org.jspecify.annotations.Nullable;

/** The phrases of a paper by their keys; a phrase is the last of the candidates that have its words. For one thread. */
final class PhraseTable {

    private @Nullable Candidate[] places = new Candidate[256];
    private int size;

    /** The last candidate with a key, or null. */
    @Nullable
    Candidate get(long key) {
        return places[place(key)];
    }

    /** Puts a candidate in the place of the one before it with the same key. */
    void put(Candidate candidate) {
        int place = place(candidate.key());
        if (places[place] == null && 2 * ++size > places.length) {
            grow();
            place = place(candidate.key());
        }
        places[place] = candidate;
    }

    /** The phrases, and null between them. */
    @Nullable
    Candidate[] places() {
        return places;
    }

    private int place(long key) {
        int place = (int) (key >>> Integer.SIZE) & (places.length - 1);
        for (Candidate there = places[place]; there != null && there.key() != key; there = places[place]) {
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }

    private void grow() {
        @Nullable Candidate[] old = places;
        places = new Candidate[2 * old.length];
        for (Candidate phrase : old) {
            if (phrase != null) {
                places[place(phrase.key())] = phrase;
            }
        }
    }
}
