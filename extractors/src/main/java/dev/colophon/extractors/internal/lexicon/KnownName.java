package dev.colophon.extractors.internal.lexicon;

/**
 * A name of the lexicon.
 *
 * @param canonical the form under which its spellings are one
 * @param kind what it names
 * @param surface this spelling
 * @param exact whether capitals count, because the spelling is a word as well: "Adam", "MATH"
 */
public record KnownName(String canonical, Kind kind, String surface, boolean exact) {

    /** What a known name names. */
    public enum Kind {
        METHOD,
        DATASET,
        /** A family, field, unit, place or the like: no name of a method or dataset. */
        GENERIC
    }
}
