package dev.colophon.extractors.internal.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases of many abstracts and how often they stand in the foreground there. Immutable. */
public final class PhraseLexicon {

    private static final List<Trait> GRADES =
            List.of(Trait.KNOWN_1, Trait.KNOWN_2, Trait.KNOWN_3, Trait.KNOWN_4, Trait.KNOWN_5, Trait.KNOWN_6);

    private final Map<String, Long> traits = new HashMap<>();

    /**
     * Reads a lexicon.
     *
     * @param lines phrase in lower case, tab, grade from 1 to 6, tab, 1 where the phrase is called a task
     */
    public PhraseLexicon(List<String> lines) {
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            long bits = GRADES.get(Integer.parseInt(cells[1]) - 1).bit() | Trait.LISTED.bit();
            traits.put(cells[0], cells[2].equals("1") ? bits | Trait.CALLED_TASK.bit() : bits);
        }
    }

    /**
     * What the lexicon says of a run of tokens.
     *
     * @param sentence a sentence
     * @param start the place of the first token
     * @param end the place after the last
     * @return traits' bits, 0 for an unknown phrase
     */
    public long traits(SentenceView sentence, int start, int end) {
        String phrase = sentence.tokens().get(start).lower();
        for (int i = start + 1; i < end; i++) {
            phrase += " " + sentence.tokens().get(i).lower();
        }
        return traits.getOrDefault(phrase, 0L);
    }
}
