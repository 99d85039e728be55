package dev.colophon.extractors.internal.phrase;

import java.util.List;

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
    /** Among the phrases of many abstracts, those in the foreground the least. */
    KNOWN_1,
    KNOWN_2,
    KNOWN_3,
    KNOWN_4,
    KNOWN_5,
    /** Among the phrases of many abstracts, those in the foreground the most. */
    KNOWN_6,
    /** Many abstracts have "denoising task" or "denoising problem". */
    CALLED_TASK,
    /** "PSNR and SSIM": beside another listed name. */
    IN_LIST,
    NUMBER_BEFORE,
    NUMBER_AFTER,
    NUMBER_IN_SENTENCE,
    PERCENT_IN_SENTENCE;

    static final List<Trait> VALUES = List.of(values());

    private static final List<Trait> LENGTHS = List.of(ONE_WORD, TWO_WORDS, THREE_WORDS, FOUR_WORDS, MORE_WORDS);

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
