package dev.colophon.extractors.training;

import dev.colophon.extractors.internal.lexicon.NameKey;
import dev.colophon.extractors.internal.phrase.Candidate;
import dev.colophon.extractors.internal.phrase.PhraseEvidence;
import dev.colophon.extractors.internal.phrase.PhrasePaper;
import dev.colophon.extractors.internal.phrase.SentenceView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The candidate phrases of annotated papers: the cues of each, whether it is a name, and the places where it stands. At each
 * place, that is where some candidates end together, one of them at most is the name.
 */
final class PhraseRows {

    private final List<PhraseEvidence> evidence = new ArrayList<>();
    private final List<Boolean> names = new ArrayList<>();
    private final List<List<Integer>> places = new ArrayList<>();

    /** Adds a paper's candidates; those whose key is among the names are right. */
    void add(PhrasePaper paper, Set<String> keys) {
        Map<SentenceView, Map<Integer, List<Integer>>> ends = new HashMap<>();
        paper.forEachPhrase((phrase, found) -> {
            int row = evidence.size();
            evidence.add(found);
            names.add(keys.contains(NameKey.of(phrase.text())));
            for (Candidate each = phrase; each != null; each = each.previous()) {
                ends.computeIfAbsent(each.sentence(), unused -> new HashMap<>())
                        .computeIfAbsent(each.end(), unused -> new ArrayList<>())
                        .add(row);
            }
        });
        ends.values().forEach(sentence -> places.addAll(sentence.values()));
    }

    int size() {
        return evidence.size();
    }

    PhraseEvidence evidence(int row) {
        return evidence.get(row);
    }

    boolean isName(int row) {
        return names.get(row);
    }

    List<List<Integer>> places() {
        return places;
    }

    double score(int row, double[] weights) {
        return evidence.get(row).score(weights);
    }
}
