package dev.colophon.extractors.internal.link;

import dev.colophon.extractors.internal.lexicon.WordSet;
import dev.colophon.text.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The closed classes of words that statements of release are made of. */
final class ReleaseWords {

    private static final Map<String, Set<String>> CLASSES = load();

    /** "is available" */
    static final Set<String> STATES = words("states");

    /** "can be found": says something only with a place. */
    static final Set<String> PLACED_STATES = words("placed-states");

    /** "we release" */
    static final Set<String> VERBS = words("verbs");

    /** "we share": says something only with a place or with "publicly". */
    static final Set<String> PLACED_VERBS = words("placed-verbs");

    static final Set<String> MAKES = words("makes");

    static final Set<String> BE = words("be");

    static final Set<String> FUTURE = words("future");

    /** What stands between subject and predicate: "are now publicly". */
    static final Set<String> AUXILIARIES = words("auxiliaries");

    static final Set<String> ADVERBS = words("adverbs");

    static final Set<String> OPENLY = words("openly");

    /** "when labelled data is available" is no release. */
    static final Set<String> DENIALS = words("denials");

    /** Where a clause cannot begin earlier. */
    static final Set<String> CLAUSE_STARTS = words("clause-starts");

    static final Set<String> PLACES = words("places");

    static final Set<String> LATER = words("later");

    static final Set<String> BEFORE_LATER = words("before-later");

    /** Where the object of "we release" ends. */
    static final Set<String> OBJECT_ENDS = words("object-ends");

    /** What follows a predicate; before a noun "available" only describes it. */
    static final Set<String> AFTER_STATE = words("after-state");

    /** "an open-source library" */
    static final Set<String> OPEN_ADJECTIVES = words("open-adjectives");

    static final Set<String> DETERMINERS = words("determiners");

    static final Set<String> PREPOSITIONS = words("prepositions");

    /** Verbs of the authors' own work: "we present". */
    static final Set<String> INTRODUCES = words("introduces");

    /** "we make our code available" */
    static final Set<String> MAKE_STATES = words("make-states");

    /** Words that can follow the head of a noun phrase; before any other word a noun only describes ("data loader"). */
    static final Set<String> AFTER_HEAD = words("after-head");

    /** Words that start a phrase that describes the noun before it: "code for models". */
    static final Set<String> STARTS_DESCRIPTION = words("starts-description");

    static final Set<String> JOINS = words("joins");

    static final Set<String> OPENS_LIST = words("opens-list");

    /** Words whose "of" goes on with what is meant: "a version of the dataset". */
    static final Set<String> PARTS = words("parts");

    static final Set<String> PLACE_PREPOSITIONS = words("place-prepositions");

    /** Every word that can make a statement. */
    private static final WordSet CUES = cues();

    private ReleaseWords() {}

    /** Whether a word can make a statement. */
    static boolean isCue(Token word) {
        return CUES.has(word);
    }

    /** Whether one of some tokens is in a class. */
    static boolean anyIn(Set<String> words, List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.contains(tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private static WordSet cues() {
        Set<String> cues = new HashSet<>(Set.of("source", "sourced", "available"));
        List.of(STATES, PLACED_STATES, VERBS, PLACED_VERBS, MAKES, OPEN_ADJECTIVES)
                .forEach(cues::addAll);
        return WordSet.of(cues);
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> classes = new HashMap<>();
        for (String[] line : ListFile.read("release-words.tsv")) {
            classes.put(line[0], new HashSet<>(List.of(line[1].split(" ", -1))));
        }
        return classes;
    }

    private static Set<String> words(String name) {
        return Set.copyOf(Objects.requireNonNull(CLASSES.get(name), name));
    }
}
