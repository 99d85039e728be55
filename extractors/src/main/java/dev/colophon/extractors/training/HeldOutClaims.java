package dev.colophon.extractors.training;

import dev.colophon.Entity;
import dev.colophon.extractors.internal.lexicon.NameKey;
import dev.colophon.extractors.internal.phrase.Calibration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a finder names in papers that its weights were not fitted to: how sure a score is. */
final class HeldOutClaims {

    private static final int ROUNDS = 30;

    private final List<Claim> claims = new ArrayList<>();

    /** Adds what was found in a paper; an entity is right where one of its names is one of an annotated entity. */
    void add(List<? extends Entity> found, List<Set<String>> annotated) {
        Set<Set<String>> left = new HashSet<>(annotated);
        for (Entity entity : found) {
            Set<String> keys = new HashSet<>();
            keys.add(NameKey.of(entity.name()));
            entity.aliases().forEach(alias -> keys.add(NameKey.of(alias)));
            boolean right = false;
            for (Set<String> names : annotated) {
                right |= names.stream().anyMatch(keys::contains) && left.remove(names);
            }
            claims.add(new Claim(entity.confidence(), right));
        }
    }

    /**
     * A logistic regression of being right on the score, by Newton's method.
     *
     * @return how the log odds of the confidences should be changed
     */
    Calibration calibration() {
        double slope = 1;
        double shift = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double[] sums = sums(new Calibration(slope, shift));
            double determinant = sums[2] * sums[4] - sums[3] * sums[3];
            slope -= (sums[4] * sums[0] - sums[3] * sums[1]) / determinant;
            shift -= (sums[2] * sums[1] - sums[3] * sums[0]) / determinant;
        }
        return new Calibration(slope, shift);
    }

    /** First and second derivatives; the second ones start above 0, lest claims that are all alike divide by it. */
    private double[] sums(Calibration calibration) {
        double[] sums = {0, 0, 1, 0, 1};
        for (Claim claim : claims) {
            double score = StrictMath.log(claim.confidence / (1 - claim.confidence));
            double probability = calibration.confidence((float) score);
            double slope = probability - (claim.right ? 1 : 0);
            double curve = probability * (1 - probability);
            sums[0] += slope * score;
            sums[1] += slope;
            sums[2] += curve * score * score;
            sums[3] += curve * score;
            sums[4] += curve;
        }
        return sums;
    }

    private record Claim(double confidence, boolean right) {}
}
