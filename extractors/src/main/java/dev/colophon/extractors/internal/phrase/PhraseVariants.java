package dev.colophon.extractors.internal.phrase;

import java.util.ArrayList;
import java.util.List;

/** Finds phrases that are another with more words before it: "denoising" and "image denoising". */
public final class PhraseVariants {

    private final List<String> phrases = new ArrayList<>();

    /**
     * Compares chosen candidates.
     *
     * @param chosen the candidates of one paper
     */
    public PhraseVariants(List<Candidate> chosen) {
        for (Candidate candidate : chosen) {
            String phrase = words(candidate);
            if (!phrases.contains(phrase)) {
                phrases.add(phrase);
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
        String core = phrase;
        for (String other : phrases) {
            if (other.length() < core.length() && other.indexOf(' ') > 0 && phrase.endsWith(" " + other)) {
                core = other;
            }
        }
        return core;
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
        List<String> longer = new ArrayList<>();
        for (String other : phrases) {
            if (other.endsWith(" " + phrase)) {
                longer.add(other);
            }
        }
        return longer;
    }
}
