package dev.colophon.extractors.internal.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Chooses between overlapping candidates. */
final class NonOverlapping {

    private static final Comparator<Candidate> BETTER_FIRST = Comparator.comparingDouble(
                    (Candidate candidate) -> -candidate.score())
            .thenComparingInt(candidate -> candidate.start() - candidate.end())
            .thenComparingInt(candidate ->
                    candidate.sentence().tokens().get(candidate.start()).start());

    private NonOverlapping() {}

    static List<Candidate> best(List<Candidate> candidates) {
        candidates.sort(BETTER_FIRST);
        Map<SentenceView, BitSet> taken = new HashMap<>();
        List<Candidate> chosen = new ArrayList<>();
        for (Candidate candidate : candidates) {
            BitSet places = taken.computeIfAbsent(candidate.sentence(), sentence -> new BitSet());
            int clash = places.nextSetBit(candidate.start());
            if (clash < 0 || clash >= candidate.end()) {
                places.set(candidate.start(), candidate.end());
                chosen.add(candidate);
            }
        }
        return chosen;
    }
}
