package dev.colophon.extractors.internal.phrase;

import dev.colophon.spi.EntityKind;
import java.util.ArrayList;
import java.util.List;

/**
 * How much speaks for a phrase: what speaks for its words, and what stands around its places. A task is what the whole paper is
 * about: what stands around any place speaks for it, each cue once. Of a measure's places the one that speaks most for it counts
 * most, for a measure is often named in passing before it is reported on. For one thread.
 */
final class PhraseScore {

    private final CueSum sum;
    private final PhraseCues cues;
    private final boolean eachPlaceAlone;

    PhraseScore(CueTable table, PhrasePaper paper) {
        sum = new CueSum(table.weights(paper.besideTagger()));
        cues = new PhraseCues(table, paper);
        eachPlaceAlone = paper.kind() == EntityKind.METRIC;
    }

    /** The log odds of a phrase, given by the last candidate of it. */
    float of(Candidate phrase) {
        sum.start();
        cues.addOwn(sum, phrase);
        float own = sum.value();
        return eachPlaceAlone ? (float) (own + ofPlaces(phrase)) : own + ofAll(phrase);
    }

    private float ofAll(Candidate phrase) {
        addAll(phrase);
        return sum.value();
    }

    private void addAll(Candidate phrase) {
        sum.start();
        for (Candidate each = phrase; each != null; each = each.previous()) {
            cues.addAround(sum, each);
        }
    }

    /** The log of the sum of the odds that the places give. */
    private double ofPlaces(Candidate phrase) {
        double odds = 0;
        double highest = 0;
        for (Candidate each = phrase; each != null; each = each.previous()) {
            sum.start();
            cues.addAround(sum, each);
            double around = sum.value();
            if (odds == 0) {
                odds = 1;
                highest = around;
            } else if (around > highest) {
                odds = odds * StrictMath.exp(highest - around) + 1;
                highest = around;
            } else {
                odds += StrictMath.exp(around - highest);
            }
        }
        return odds == 1 ? highest : highest + StrictMath.log(odds);
    }

    /** The cues of a phrase, given by the last candidate of it. */
    PhraseEvidence evidence(Candidate phrase) {
        sum.start();
        cues.addOwn(sum, phrase);
        int[] own = sum.cues();
        List<int[]> around = new ArrayList<>();
        if (!eachPlaceAlone) {
            addAll(phrase);
            return new PhraseEvidence(own, List.of(sum.cues()));
        }
        for (Candidate each = phrase; each != null; each = each.previous()) {
            sum.start();
            cues.addAround(sum, each);
            around.add(sum.cues());
        }
        return new PhraseEvidence(own, around);
    }
}
