package dev.colophon.extractors.internal.phrase;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What can be said of a candidate as a whole; written {@code trait=title} in a table of cues. */
public enum Trait {
    /** Every sum starts from this one. */
    ANY,
    TITLE,
    TITLE_START,
    TITLE_END,
    /** Right after the colon of "FooNet: image denoising". */
    TITLE_AFTER_COLON,
    /** Named both in the title and in the abstract. */
    TITLE_AND_ABSTRACT,
    /** All of its words stand in the title. */
    TITLE_WORDS,
    /** Its last word stands in the title. */
    TITLE_HEAD,
    FIRST_SENTENCE,
    SECOND_SENTENCE,
    LAST_SENTENCE,
    ONE_WORD,
    TWO_WORDS,
    THREE_WORDS,
    FOUR_WORDS,
    MORE_WORDS,
    TWICE,
    OFTEN,
    /** The word before it could belong to it. */
    CUT,
    /** "image denoising (ID)". */
    ACRONYM_FOLLOWS,
    /** "detection and tracking", "edge or corner detection". */
    COORDINATED,
    /** "detecting small ships". */
    GERUND,
    /** "detection of small ships". */
    WITH_OF,
    HYPHEN,
    CAPITALS,
    /** The lexicon has it. */
    LISTED,
    /** The lexicon has its last words. */
    LISTED_END,
    /** The lexicon has it as plain words that count only where the paper reports them. */
    LISTED_PLAIN,
    /** "classification" of "image classification" where the lexicon has both. */
    LISTED_PART,
    /** No known last word, but a number beside it: "an uplift of 3%". */
    OPEN,
    /** Only a tagger sees a phrase here. */
    TAGGER_ONLY,
    /** In a list of phrases: "denoising, deblurring and inpainting". */
    IN_SERIES,
    /** In such a list with a listed name. */
    SERIES_LISTED,
    /** "reduces latency by 30%". */
    CHANGED_BY,
    NUMBER_BY,
    /** "latency falls from 3 to 2 ms". */
    NUMBER_FROM,
    /** "accuracy (81.3%)". */
    NUMBER_IN_PARENTHESES,
    /** "an accuracy of 81.3". */
    LEVEL_OF,
    /** "a gain in accuracy". */
    GAIN_IN,
    /** "30% fewer steps". */
    NUMBER_MORE,
    /** Right after a number: "81.3% accuracy". */
    NUMBER_ADJACENT,
    NUMBER_BEFORE,
    NUMBER_AFTER,
    NUMBER_IN_SENTENCE,
    PERCENT_IN_SENTENCE;

    static final List<Trait> VALUES = List.of(values());

    private static final List<Trait> LENGTHS = List.of(ONE_WORD, TWO_WORDS, THREE_WORDS, FOUR_WORDS, MORE_WORDS);

    private static final Set<Trait> OF_WORDS = EnumSet.of(
            TITLE_WORDS,
            TITLE_HEAD,
            ONE_WORD,
            TWO_WORDS,
            THREE_WORDS,
            FOUR_WORDS,
            MORE_WORDS,
            GERUND,
            WITH_OF,
            HYPHEN,
            CAPITALS,
            LISTED,
            LISTED_END,
            LISTED_PLAIN,
            LISTED_PART,
            OPEN,
            TAGGER_ONLY);

    /** The bits of what a candidate may be by its own words. */
    static final long OF_PHRASE = OF_WORDS.stream().mapToLong(Trait::bit).reduce(0, (all, bit) -> all | bit);

    /** Whether it says nothing of the phrase's own words. */
    boolean isAroundPhrase() {
        return !OF_WORDS.contains(this);
    }

    static Trait ofLength(int words) {
        return LENGTHS.get(Math.min(words, LENGTHS.size()) - 1);
    }

    /** Its place in a set of traits.
     *
     * @return a number with one bit set
     */
    @SuppressWarnings("EnumOrdinal") // a set in memory; nothing keeps the number
    public long bit() {
        return 1L << ordinal();
    }
}
