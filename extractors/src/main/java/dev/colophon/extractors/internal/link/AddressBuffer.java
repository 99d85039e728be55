package dev.colophon.extractors.internal.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The characters of an address as it is read, each with the place where it ends in the text, and the repairs on the way. */
final class AddressBuffer {

    private final StringBuilder characters = new StringBuilder();
    private int[] ends = new int[64];
    private final List<Repair> repairs = new ArrayList<>();
    private final List<Integer> repairPlaces = new ArrayList<>();

    void append(char c, int end) {
        if (characters.length() == ends.length) {
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        ends[characters.length()] = end;
        characters.append(c);
    }

    /** Notes that the next character was reached by a repair; the same repair is named once. */
    void repaired(Repair repair) {
        if (!repairs.contains(repair)) {
            repairs.add(repair);
            repairPlaces.add(characters.length());
        }
    }

    /** Forgets all characters from a place on, and the repairs that led to them. */
    void cut(int length) {
        characters.setLength(length);
        for (int i = repairs.size() - 1; i >= 0; i--) {
            if (repairPlaces.get(i) >= length && length > 0) {
                repairs.remove(i);
                repairPlaces.remove(i);
            }
        }
    }

    int length() {
        return characters.length();
    }

    boolean isEmpty() {
        return characters.length() == 0;
    }

    char charAt(int index) {
        return characters.charAt(index);
    }

    char last() {
        return characters.length() == 0 ? 0 : characters.charAt(characters.length() - 1);
    }

    /** The offset in the text after the last character. */
    int end() {
        return ends[characters.length() - 1];
    }

    String text() {
        return characters.toString();
    }

    String text(int from, int to) {
        return characters.substring(from, to);
    }

    List<Repair> repairs() {
        return repairs;
    }
}
