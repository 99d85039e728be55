package dev.colophon.extractors.internal.name;

import dev.colophon.Span;
import dev.colophon.extractors.internal.context.AcronymPair;
import dev.colophon.extractors.internal.context.AcronymPairFinder;
import dev.colophon.extractors.internal.context.ContextReader;
import dev.colophon.extractors.internal.context.FieldReading;
import dev.colophon.extractors.internal.context.NameSpan;
import dev.colophon.extractors.internal.lexicon.NameKey;
import dev.colophon.extractors.internal.lexicon.NameLexicon;
import dev.colophon.text.FieldText;
import dev.colophon.text.PaperText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Gathers the candidates of a paper into groups, and the clues of each group. */
public final class NameGroups {

    private final Map<String, NameGroup> byKey = new LinkedHashMap<>();
    private boolean joined;

    private NameGroups() {}

    /**
     * Reads a paper.
     *
     * @param text the paper
     * @param lexicon the names that are known
     * @return the groups in the order of their first candidate
     */
    public static Collection<NameGroup> of(PaperText text, NameLexicon lexicon) {
        return of(text, lexicon, List.of());
    }

    /**
     * Reads a paper in which somebody else found places that may hold a name.
     *
     * @param text the paper
     * @param lexicon the names that are known
     * @param claimed further places that may hold a name
     * @return the groups in the order of their first candidate
     */
    public static Collection<NameGroup> of(PaperText text, NameLexicon lexicon, Collection<Span> claimed) {
        NameGroups groups = new NameGroups();
        List<FieldReading> readings = new ArrayList<>(2);
        for (FieldText field : text.fields()) {
            FieldReading reading = FieldReading.of(field);
            readings.add(reading);
            groups.read(reading, lexicon);
            groups.addClaimed(reading, claimed);
        }
        for (FieldReading reading : readings) {
            BracketedNames.find(reading, groups.distinct(), groups::join);
        }
        Collection<NameGroup> distinct = groups.distinct();
        String title = NameKey.of(text.title().clean());
        for (FieldReading reading : readings) {
            ContextReader contexts = new ContextReader(reading);
            for (NameGroup group : distinct) {
                for (NameSpan candidate : group.candidates()) {
                    if (candidate.reading() == reading) {
                        contexts.read(candidate.first(), candidate.last(), group.clues());
                    }
                }
            }
        }
        distinct.forEach(group -> NameTraits.add(group, title, lexicon));
        readings.forEach(reading -> ListNeighbours.add(reading, distinct));
        return distinct;
    }

    /**
     * Groups the places that somebody else found, and looks for no others: the rules say nothing.
     *
     * @param text the paper
     * @param claimed places that may hold a name
     * @return the groups in the order of their first candidate, without clues
     */
    public static Collection<NameGroup> ofClaimed(PaperText text, Collection<Span> claimed) {
        NameGroups groups = new NameGroups();
        List<FieldReading> readings = new ArrayList<>(2);
        for (FieldText field : text.fields()) {
            FieldReading reading = FieldReading.of(field);
            readings.add(reading);
            groups.addClaimed(reading, claimed);
        }
        for (FieldReading reading : readings) {
            pairs(reading).forEach(groups::joinKnown);
            BracketedNames.find(reading, groups.distinct(), groups::join);
        }
        return groups.distinct();
    }

    private static List<AcronymPair> pairs(FieldReading reading) {
        List<AcronymPair> pairs = new ArrayList<>(AcronymPairFinder.find(reading));
        pairs.addAll(ApposedPairs.find(reading));
        return pairs;
    }

    private void read(FieldReading reading, NameLexicon lexicon) {
        List<AcronymPair> pairs = pairs(reading);
        for (AcronymPair pair : pairs) {
            add(pair);
        }
        for (NameSpan candidate : new CandidateFinder(reading, lexicon).find(pairs)) {
            group(candidate).add(candidate);
        }
    }

    /** The groups, once each; as long as none were joined, each has one key. */
    private Collection<NameGroup> distinct() {
        return new ArrayList<>(joined ? new LinkedHashSet<>(byKey.values()) : byKey.values());
    }

    private void addClaimed(FieldReading reading, Collection<Span> claimed) {
        for (Span span : claimed) {
            if (span.field() == reading.field()) {
                addClaimed(reading, span);
            }
        }
    }

    private void addClaimed(FieldReading reading, Span span) {
        NameSpan claimed = NameSpan.at(reading, span);
        if (claimed != null && !claimed.key().isEmpty()) {
            NameGroup group = group(claimed);
            if (!group.has(claimed)) {
                group.addClaimed(claimed);
            }
        }
    }

    private NameGroup group(NameSpan candidate) {
        return byKey.computeIfAbsent(candidate.key(), NameGroup::new);
    }

    private void add(AcronymPair pair) {
        join(pair.longForm(), pair.acronym());
        NameGroup group = group(pair.longForm());
        group.add(pair.longForm());
        group.add(pair.acronym());
        group.setLongForm(pair.longForm());
    }

    /** Joins a long form and its acronym where both were claimed; where only one was, its group knows at least of the pair. */
    private void joinKnown(AcronymPair pair) {
        NameGroup group = byKey.get(pair.longForm().key());
        NameGroup other = byKey.get(pair.acronym().key());
        if (group != null && other != null) {
            join(pair.longForm(), pair.acronym());
        } else if (group != null) {
            group.setLongForm(pair.longForm());
        } else if (other != null) {
            other.setLongForm(pair.longForm());
        }
    }

    /** Makes one group of those of a long form and a short one. */
    private void join(NameSpan longForm, NameSpan shortForm) {
        NameGroup group = group(longForm);
        NameGroup other = group(shortForm);
        if (group != other) {
            group.addAll(other);
            joined = true;
            for (String key : other.keys()) {
                byKey.put(key, group);
            }
            if (group.longForm() == null) {
                group.setLongForm(longForm);
            }
        }
    }
}
