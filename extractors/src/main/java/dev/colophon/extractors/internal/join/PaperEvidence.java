package dev.colophon.extractors.internal.join;

import dev.colophon.PaperField;
import dev.colophon.extractors.internal.context.ClueSet;
import dev.colophon.extractors.internal.context.NameSpan;
import dev.colophon.extractors.internal.context.Trait;
import dev.colophon.extractors.internal.linear.ClueSink;
import dev.colophon.spi.EntityKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What the names of a paper say of each other: which share words, and who else may be the paper's own. */
final class PaperEvidence {

    private static final double PROBABLE = 0.5;
    private static final int LONGEST_SEPARATOR = 3;
    private static final Set<String> SEPARATORS = Set.of(",", "and", "or", "/", ";", "&");

    private final GuessClues guesses;
    private int titleHeads;
    private int announced;
    private int methods;
    private double best;
    private double second;

    PaperEvidence(Collection<NameEvidence> names) {
        guesses = new GuessClues(names);
        findRivals(names);
        for (NameEvidence name : names) {
            titleHeads += name.headsTitle() ? 1 : 0;
            announced += name.group().clues().announced() ? 1 : 0;
            methods += name.highest(EntityKind.METHOD) > PROBABLE ? 1 : 0;
            double own = own(name);
            second = Math.max(second, Math.min(own, best));
            best = Math.max(best, own);
        }
    }

    /** Lets names that share words know of each other. */
    private static void findRivals(Collection<NameEvidence> names) {
        List<Place> places = new ArrayList<>();
        names.forEach(name -> name.spans().forEach(span -> places.add(new Place(span, name))));
        places.sort(Comparator.<Place, PaperField>comparing(
                        place -> place.span().reading().field())
                .thenComparingInt(place -> place.span().start()));
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            int next = i + 1;
            for (; next < places.size() && places.get(next).span().overlaps(place.span()); next++) {
                meet(place, places.get(next));
            }
            if (next < places.size() && isList(place.span(), places.get(next).span())) {
                place.name().addNeighbour(places.get(next).name());
                places.get(next).name().addNeighbour(place.name());
            }
        }
    }

    /** "A, B", "A and B", "A (a), B": only separators, and few of them, stand between. */
    private static boolean isList(NameSpan left, NameSpan right) {
        int gap = right.first() - left.last();
        if (left.reading() != right.reading() || gap < 1 || gap > LONGEST_SEPARATOR) {
            return false;
        }
        boolean separated = false;
        for (int i = left.last(); i < right.first(); i++) {
            String word = left.reading().token(i).lower();
            separated |= SEPARATORS.contains(word);
            if (!SEPARATORS.contains(word) && !word.equals(")")) {
                return false;
            }
        }
        return separated;
    }

    private static void meet(Place one, Place other) {
        if (one.name() != other.name()) {
            boolean longer = other.span().length() > one.span().length();
            one.name().addRival(other.name(), longer);
            other.name().addRival(one.name(), !longer);
        }
    }

    /** How much speaks for the paper's own name at first sight. */
    private static double own(NameEvidence name) {
        ClueSet clues = name.group().clues();
        double own = name.headsTitle() ? 4 : 0;
        own += clues.announced() ? 3 : 0;
        own += clues.has(Trait.IN_TITLE_AND_ABSTRACT) ? 2 : 0;
        own += clues.has(Trait.OFTEN) ? 1.5 : clues.has(Trait.TWICE) ? 0.5 : 0;
        return own + (name.group().longForm() == null ? 0 : 1);
    }

    void add(NameEvidence name, ClueSink out) {
        guesses.add(name, out);
        out.add("title head=", titleHeads == 0 ? "none" : name.headsTitle() ? "this" : "other");
        out.add("methods=", Digits.of(methods < 2 ? methods : methods < 4 ? 2 : 4));
    }

    /** What the rules add to that: which names the paper announces, and how this one stands among them. */
    void addRules(NameEvidence name, ClueSink out) {
        boolean isAnnounced = name.group().clues().announced();
        if (isAnnounced && titleHeads > 0 && !name.headsTitle()) {
            out.add("title head=other, this announced");
        }
        out.add("announced=", announced == 0 ? "none" : isAnnounced ? "this" : "other");
        out.add("own=", standing(own(name)));
    }

    private String standing(double own) {
        if (own >= best && own > 2) {
            return second < best - 1 ? "alone" : "best";
        }
        return own > best - 2 ? "near" : "behind";
    }

    private record Place(NameSpan span, NameEvidence name) {}
}
