package dev.colophon.extractors.internal.phrase;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The cues of a phrase, as places in a {@link CueTable}. */
public final class PhraseEvidence {

    private final int[] own;
    private final List<int[]> around;

    /**
     * What speaks for and against a phrase.
     *
     * @param own what its words say wherever it stands, in order
     * @param around what stands around each of its places, or around all of them together
     */
    PhraseEvidence(int[] own, List<int[]> around) {
        this.own = own;
        this.around = List.copyOf(around);
    }

    /** All its cues, each as often as it speaks.
     *
     * @return places in the table
     */
    public IntStream cues() {
        return Stream.concat(Stream.of(own), around.stream()).flatMapToInt(IntStream::of);
    }

    /**
     * Adds to a gradient: the slope for the phrase's own cues, and for those around each place as much of it as that place
     * has of the score.
     *
     * @param gradient a number a cue
     * @param slope how far the score should move
     * @param weights a weight a cue
     */
    public void addTo(double[] gradient, double slope, double[] weights) {
        add(own, slope, gradient);
        double[] shares = shares(weights);
        for (int place = 0; place < shares.length; place++) {
            add(around.get(place), slope * shares[place], gradient);
        }
    }

    private static void add(int[] cues, double slope, double[] gradient) {
        for (int cue : cues) {
            gradient[cue] += slope;
        }
    }

    /**
     * How much speaks for the phrase.
     *
     * @param weights a weight a cue
     * @return log odds
     */
    public double score(double[] weights) {
        double odds = 0;
        for (int[] cues : around) {
            odds += StrictMath.exp(sum(cues, weights));
        }
        return sum(own, weights) + StrictMath.log(odds);
    }

    private double[] shares(double[] weights) {
        double[] shares = new double[around.size()];
        double all = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = StrictMath.exp(sum(around.get(i), weights));
            all += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= all;
        }
        return shares;
    }

    private static double sum(int[] cues, double[] weights) {
        double sum = 0;
        for (int cue : cues) {
            sum += weights[cue];
        }
        return sum;
    }
}
