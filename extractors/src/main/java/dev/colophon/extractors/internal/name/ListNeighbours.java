package dev.colophon.extractors.internal.name;

import dev.colophon.extractors.internal.context.FieldReading;
import dev.colophon.extractors.internal.context.NameSpan;
import dev.colophon.extractors.internal.context.Trait;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells the names of a list of known names beside them: in "MNIST, FooSet and CIFAR-10" FooSet is likely a dataset. */
final class ListNeighbours {

    private final FieldReading reading;
    private final List<Place> places = new ArrayList<>();

    private ListNeighbours(FieldReading reading) {
        this.reading = reading;
    }

    static void add(FieldReading reading, Collection<NameGroup> groups) {
        boolean known = false;
        for (NameGroup group : groups) {
            known |= isKnown(group);
        }
        if (known) {
            ListNeighbours lists = new ListNeighbours(reading);
            lists.gather(groups);
            lists.mark();
        }
    }

    private void gather(Collection<NameGroup> groups) {
        for (NameGroup group : groups) {
            for (NameSpan name : group.candidates()) {
                if (name.reading() == reading) {
                    places.add(new Place(name, group));
                }
            }
        }
        places.sort(Comparator.comparingInt(place -> place.name().first()));
    }

    private static boolean isKnown(NameGroup group) {
        return group.clues().has(Trait.KNOWN_METHOD) || group.clues().has(Trait.KNOWN_DATASET);
    }

    private void mark() {
        int start = 0;
        for (int i = 1; i <= places.size(); i++) {
            if (i == places.size()
                    || !isList(places.get(i - 1).name(), places.get(i).name())) {
                if (i - start > 1) {
                    mark(places.subList(start, i));
                }
                start = i;
            }
        }
    }

    private static void mark(List<Place> list) {
        Set<NameGroup> methods = new HashSet<>();
        Set<NameGroup> datasets = new HashSet<>();
        for (Place place : list) {
            if (place.group().clues().has(Trait.KNOWN_METHOD)) {
                methods.add(place.group());
            }
            if (place.group().clues().has(Trait.KNOWN_DATASET)) {
                datasets.add(place.group());
            }
        }
        for (Place place : list) {
            add(place.group(), methods, Trait.BESIDE_METHOD);
            add(place.group(), datasets, Trait.BESIDE_DATASET);
        }
    }

    private static void add(NameGroup group, Set<NameGroup> known, Trait trait) {
        if (known.size() > 1 || (known.size() == 1 && !known.contains(group))) {
            group.clues().add(trait);
        }
    }

    /** Whether only separators and brackets of a few words stand between two names. */
    private boolean isList(NameSpan left, NameSpan right) {
        int gap = right.first() - left.last();
        if (gap < 1 || gap > 3) {
            return false;
        }
        for (int i = left.last(); i < right.first(); i++) {
            String word = reading.token(i).lower();
            if (!word.equals(",")
                    && !word.equals("and")
                    && !word.equals("or")
                    && !word.equals("/")
                    && !word.equals(")")) {
                return false;
            }
        }
        return true;
    }

    private record Place(NameSpan name, NameGroup group) {}
}
