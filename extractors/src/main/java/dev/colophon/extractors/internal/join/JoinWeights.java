package dev.colophon.extractors.internal.join;

import dev.colophon.spi.EntityKind;
import dev.colophon.spi.NameClue;
import java.util.List;
import java.util.Locale;

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

    private static final JoinWeights METHOD = new JoinWeights(0.30, 0.67, -1.00, 0.06, 0.45);
    private static final JoinWeights DATASET = new JoinWeights(0.24, 0.77, -1.66, 0.57, 0.48);
    private static final JoinWeights TASK = new JoinWeights(0.38, 0.52, -1.43, 0.21, 0.32);
    private static final JoinWeights METRIC = new JoinWeights(0.27, 0.49, -1.39, -0.08, 0.28);

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

    /** What {@link #probability} adds up. */
    List<NameClue> clues(double byTagger, double byRule) {
        return List.of(
                byTagger == 0
                        ? new NameClue("the tagger sees no such name", tagger * logOdds(UNSEEN))
                        : new NameClue("the tagger's " + share(byTagger), tagger * logOdds(byTagger)),
                byRule == 0
                        ? new NameClue("no rule claims it", silence)
                        : new NameClue("the rules' " + share(byRule), rule * logOdds(byRule)),
                new NameClue("always", bias));
    }

    private static String share(double probability) {
        return String.format(Locale.ROOT, "probability %.3f", probability);
    }

    private static double logOdds(double probability) {
        double p = Math.min(1 - LEAST_ODDS, Math.max(LEAST_ODDS, probability));
        return StrictMath.log(p / (1 - p));
    }
}
