package dev.colophon.extractors.internal.phrase;

/**
 * How sure a score is: of the candidates with confidence 0.9, nine in ten are right. Fitted by cross-validation, for papers
 * that the weights were not fitted on.
 *
 * @param slope what the score is multiplied with
 * @param shift what is added then
 */
public record Calibration(double slope, double shift) {

    /** Takes scores for log odds. */
    public static final Calibration NONE = new Calibration(1, 0);

    /**
     * The confidence of a candidate.
     *
     * @param score its score
     * @return a probability
     */
    public double confidence(float score) {
        return 1 / (1 + StrictMath.exp(-(slope * score + shift)));
    }
}
