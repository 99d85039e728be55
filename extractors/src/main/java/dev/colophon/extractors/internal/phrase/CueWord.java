package dev.colophon.extractors.internal.phrase;

import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** The cues that one word gives in each place in or near a phrase, as positions in a {@link CueTable}; 0 is no cue. */
final class CueWord {

    /** The word closes a phrase and cannot stand in one: "the", "achieves". */
    boolean breaks;

    /** The word can be the last of a phrase: "detection". */
    boolean head;

    /** What all words of its ending or shape give; null where it has no cues of its own. */
    @Nullable
    CueWord kind;

    private final int[] places = new int[Place.COUNT];

    int at(Place place) {
        return places[place.slot];
    }

    void forEachCue(Place place, IntConsumer use) {
        use.accept(at(place));
        if (kind != null) {
            use.accept(kind.at(place));
        }
    }

    void set(Place place, int cue) {
        places[place.slot] = cue;
    }

    /** Where a word stands in relation to a phrase. */
    enum Place {
        HEAD(0),
        FIRST(1),
        INSIDE(2),
        BEFORE(3),
        BEFORE2(4),
        AFTER(5),
        AFTER2(6),
        SENTENCE(7),
        /** Before the longest phrase that ends at the same place: "improves" of "improves mean accuracy", for "accuracy". */
        OUTSIDE(8),
        /** Before the next number: "of" of "an accuracy of 81.3". */
        TO_NUMBER(9),
        /** After the last number before: "higher" of "3% higher accuracy". */
        FROM_NUMBER(10);

        private static final int COUNT = 11;

        private final int slot;

        Place(int slot) {
            this.slot = slot;
        }

        boolean isAroundPhrase() {
            return this != HEAD && this != FIRST && this != INSIDE;
        }
    }
}
