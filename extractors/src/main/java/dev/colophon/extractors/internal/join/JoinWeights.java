package dev.colophon.extractors.internal.join;

import dev.colophon.spi.EntityKind;

/**
 * How much rules and tagger say about a name of one kind: a logistic regression over both log odds, fitted on annotated papers
 * that the tagger was not trained on.
 *
 * @param tagger the weight of the tagger's log odds
 * @param rule the weight of the rules' log odds
 * @param silence what is added where no rule claims the name
 * @param bias what is always added
 * @param threshold from which probability on the name is kept
 */
record JoinWeights(double tagger, double rule, double silence, double bias, double threshold) {

    private static final JoinWeights METHOD = new JoinWeights(0.39, 0.68, -0.65, 0.04, 0.48);
    private static final JoinWeights DATASET = new JoinWeights(0.35, 0.94, -0.87, 0.35, 0.48);
    private static final JoinWeights TASK = new JoinWeights(0.37, 0.44, -1.1, -0.09, 0.33);
    private static final JoinWeights METRIC = new JoinWeights(0.28, 0.25, -1.6, 0.23, 0.33);

    private static final double LEAST_ODDS = 0.005;
    private static final double UNSEEN = 0.01;

    static JoinWeights of(EntityKind kind) {
        return switch (kind) {
            case METHOD -> METHOD;
            case DATASET -> DATASET;
            case TASK -> TASK;
            case METRIC -> METRIC;
        };
    }

    /** The probability of a name from its highest confidences; 0 stands for no claim. */
    double probability(double byTagger, double byRule) {
        double sum = bias + tagger * logOdds(byTagger == 0 ? UNSEEN : byTagger);
        sum += byRule == 0 ? silence : rule * logOdds(byRule);
        return 1 / (1 + StrictMath.exp(-sum));
    }

    private static double logOdds(double probability) {
        double p = Math.min(1 - LEAST_ODDS, Math.max(LEAST_ODDS, probability));
        return StrictMath.log(p / (1 - p));
    }
}
