package dev.colophon.extractors.internal.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds phrases that are another with more words before it: "denoising" and "image denoising". */
public final class PhraseVariants {

    private final Set<String> phrases = new LinkedHashSet<>();

    /** The phrases that end with some words and have others before them. */
    private final Map<String, List<String>> byEnd = new HashMap<>();

    /**
     * Compares chosen candidates.
     *
     * @param chosen the candidates of one paper
     */
    public PhraseVariants(List<Candidate> chosen) {
        for (Candidate candidate : chosen) {
            phrases.add(words(candidate));
        }
        for (String phrase : phrases) {
            for (int space = phrase.indexOf(' '); space >= 0; space = phrase.indexOf(' ', space + 1)) {
                byEnd.computeIfAbsent(phrase.substring(space + 1), end -> new ArrayList<>())
                        .add(phrase);
            }
        }
    }

    /**
     * The words of a candidate.
     *
     * @param candidate a candidate
     * @return its words in lower case, hyphens as spaces, a space between two
     */
    public static String words(Candidate candidate) {
        StringBuilder words = new StringBuilder();
        candidate
                .tokens()
                .forEach(token -> words.append(words.length() > 0 ? " " : "").append(token.lower()));
        return words.toString().replace('-', ' ');
    }

    /**
     * The shortest phrase with which a phrase ends.
     *
     * @param phrase a phrase
     * @return one of the phrases with two words or more, or the phrase itself
     */
    public String core(String phrase) {
        for (int space = phrase.lastIndexOf(' '); space >= 0; space = phrase.lastIndexOf(' ', space - 1)) {
            String end = phrase.substring(space + 1);
            if (end.indexOf(' ') > 0 && phrases.contains(end)) {
                return end;
            }
        }
        return phrase;
    }

    /**
     * Whether a phrase was chosen.
     *
     * @param phrase a phrase
     * @return whether it is one of the phrases
     */
    public boolean has(String phrase) {
        return phrases.contains(phrase);
    }

    /**
     * The phrases that are this one with more words before it.
     *
     * @param phrase a phrase
     * @return longer phrases
     */
    public List<String> longer(String phrase) {
        return byEnd.getOrDefault(phrase, List.of());
    }
}
