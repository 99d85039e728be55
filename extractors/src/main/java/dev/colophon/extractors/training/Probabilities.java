package dev.colophon.extractors.training;

/** Makes probabilities of scores. */
final class Probabilities {

    private Probabilities() {}

    /** Puts the probabilities in the place of the scores; gives the logarithm of one of them. */
    static double normalize(double[] scores, int one) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        double total = 0;
        for (double score : scores) {
            total += StrictMath.exp(score - highest);
        }
        double logTotal = highest + StrictMath.log(total);
        double log = scores[one] - logTotal;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = StrictMath.exp(scores[i] - logTotal);
        }
        return log;
    }
}
