package dev.colophon.extractors.training;

import dev.colophon.extractors.internal.phrase.CueTable;
import dev.colophon.text.FieldText;
import dev.colophon.text.PaperText;
import dev.colophon.text.Token;
import dev.colophon.text.TokenKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The cues that training may give weights: every trait and level, and frequent words in every place. */
final class CueVocabulary {

    private static final int LEAST_PAPERS = 6;
    private static final int LEAST_PAPERS_OF_SENTENCE_CUE = 20;
    private static final String SENTENCE = "sentence";

    private CueVocabulary() {}

    /** Lines of a table in which no cue weighs anything. */
    static List<String> lines(List<PaperText> papers, boolean withSentences) {
        Map<String, Integer> counts = counts(papers);
        List<String> lines = new ArrayList<>();
        CueTable.wordlessCues().forEach(cue -> lines.add(cue + "\t0\t0"));
        for (String place : CueTable.places()) {
            int least = place.equals(SENTENCE) ? LEAST_PAPERS_OF_SENTENCE_CUE : LEAST_PAPERS;
            if (withSentences || !place.equals(SENTENCE)) {
                Set<String> words = new TreeSet<>(CueTable.wordClasses());
                counts.forEach((word, count) -> {
                    if (count >= least) {
                        words.add(word);
                    }
                });
                words.forEach(word -> lines.add(place + "=" + word + "\t0\t0"));
            }
        }
        return lines;
    }

    private static Map<String, Integer> counts(List<PaperText> papers) {
        Map<String, Integer> counts = new TreeMap<>();
        for (PaperText paper : papers) {
            Set<String> seen = new HashSet<>();
            for (FieldText field : paper.fields()) {
                for (Token token : field.tokens()) {
                    if (token.kind() != TokenKind.NUMBER && token.kind() != TokenKind.ADDRESS) {
                        seen.add(token.lower());
                    }
                }
            }
            seen.forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        return counts;
    }
}
