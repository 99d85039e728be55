package dev.colophon.extractors.opennlp;

import dev.colophon.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Cuts endless sentences, because OpenNLP's beam search takes time that grows with the square of their length. */
final class SentenceParts {

    /** The most tokens that OpenNLP is shown at once. */
    static final int LONGEST = 200;

    private SentenceParts() {}

    static List<List<Token>> of(List<Token> tokens) {
        List<List<Token>> parts = new ArrayList<>(1);
        for (int start = 0; start < tokens.size(); start += LONGEST) {
            parts.add(tokens.subList(start, Math.min(tokens.size(), start + LONGEST)));
        }
        return parts;
    }
}
