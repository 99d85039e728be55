package dev.colophon.extractors.internal.context;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The clues gathered for one name: cues at places, and traits. Not thread-safe. */
@SuppressWarnings("EnumOrdinal") // the constants are positions in a bit set
public final class ClueSet {

    private static final int CUES = Cue.values().length;
    private static final int FIRST_TRAIT = CUES * Place.values().length;

    /** How many clues there are. */
    static final int SIZE = FIRST_TRAIT + Trait.values().length;

    private static final String[] NAMES = names();
    private static final Map<String, Integer> BY_NAME = byName();

    private final long[] bits = new long[(SIZE + 63) / 64];

    /**
     * Adds a trait.
     *
     * @param trait what holds of the name
     */
    public void add(Trait trait) {
        set(FIRST_TRAIT + trait.ordinal());
    }

    /**
     * Whether a trait was added.
     *
     * @param trait any trait
     * @return true if it holds of the name
     */
    public boolean has(Trait trait) {
        return isSet(FIRST_TRAIT + trait.ordinal());
    }

    /**
     * Whether a name with such clues is announced as new: "we propose X", "our X", "a method called X".
     *
     * @param cue a cue
     * @return true if the cue was seen before the name
     */
    boolean hasBefore(Cue cue) {
        return isSet(index(Place.LEFT, cue)) || isSet(index(Place.LEFT_NEAR, cue));
    }

    /**
     * Whether the paper says of the name that it is new: "we propose X", "our X", "a method called X".
     *
     * @return true if a cue before one of its mentions says so
     */
    public boolean announced() {
        return hasBefore(Cue.PROPOSE) || hasBefore(Cue.CALL) || hasBefore(Cue.RELEASE) || has(Trait.AFTER_OUR);
    }

    /**
     * Adds all clues of another set.
     *
     * @param other any set
     */
    public void addAll(ClueSet other) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] |= other.bits[i];
        }
    }

    void add(Place place, Cue cue) {
        set(index(place, cue));
    }

    long[] bits() {
        return bits;
    }

    /** The name of a clue in a file of weights: "left:propose", "shape_mixed". */
    static String name(int clue) {
        return NAMES[clue];
    }

    /** The clue with a name, or null. */
    static @Nullable Integer find(String name) {
        return BY_NAME.get(name);
    }

    private static int index(Place place, Cue cue) {
        return place.ordinal() * CUES + cue.ordinal();
    }

    private void set(int clue) {
        bits[clue >> 6] |= 1L << clue;
    }

    boolean isSet(int clue) {
        return (bits[clue >> 6] & 1L << clue) != 0;
    }

    /**
     * Shows the name of each clue.
     *
     * @param visitor what looks at the names
     */
    public void forEach(Consumer<String> visitor) {
        for (int word = 0; word < bits.length; word++) {
            for (long rest = bits[word]; rest != 0; rest &= rest - 1) {
                visitor.accept(NAMES[(word << 6) + Long.numberOfTrailingZeros(rest)]);
            }
        }
    }

    private static String[] names() {
        String[] names = new String[SIZE];
        for (Place place : Place.values()) {
            String prefix = place.name().toLowerCase(Locale.ROOT) + ":";
            for (Cue cue : Cue.values()) {
                names[index(place, cue)] = prefix + cue.name().toLowerCase(Locale.ROOT);
            }
        }
        for (Trait trait : Trait.values()) {
            names[FIRST_TRAIT + trait.ordinal()] = trait.name().toLowerCase(Locale.ROOT);
        }
        return names;
    }

    private static Map<String, Integer> byName() {
        Map<String, Integer> byName = new HashMap<>();
        for (int clue = 0; clue < SIZE; clue++) {
            byName.put(name(clue), clue);
        }
        return byName;
    }

    @Override
    public String toString() {
        StringBuilder names = new StringBuilder();
        for (int clue = 0; clue < SIZE; clue++) {
            if (isSet(clue)) {
                names.append(names.length() == 0 ? "" : " ").append(name(clue));
            }
        }
        return names.toString();
    }
}
