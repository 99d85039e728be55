package dev.colophon.extractors.internal.metric;

import dev.colophon.extractors.internal.phrase.Candidate;
import dev.colophon.extractors.internal.phrase.SentenceView;
import dev.colophon.extractors.internal.phrase.Trait;
import java.util.Set;

/** Sees in which ways a number belongs to a candidate: "reduces X by 3%", "an X of 81", "a 3% gain in X". */
final class NumberPatterns {

    private static final int REACH = 4;

    private static final Set<String> CHANGES = Set.of(
            "improves",
            "improve",
            "improved",
            "improving",
            "reduces",
            "reduce",
            "reduced",
            "reducing",
            "increases",
            "increase",
            "increased",
            "increasing",
            "decreases",
            "decrease",
            "decreased",
            "decreasing",
            "boosts",
            "boost",
            "boosted",
            "boosting",
            "lowers",
            "lower",
            "lowered",
            "lowering",
            "raises",
            "raise",
            "raised",
            "raising",
            "cuts",
            "cut",
            "cutting",
            "drops",
            "dropped",
            "enhances",
            "enhance",
            "enhanced",
            "enhancing",
            "halves",
            "saves",
            "saving",
            "accelerates",
            "outperforms",
            "shortens",
            "lifts",
            "gains",
            "surpasses",
            "exceeds",
            "minimizes",
            "maximizes");
    private static final Set<String> GAINS = Set.of(
            "reduction",
            "reductions",
            "increase",
            "increases",
            "improvement",
            "improvements",
            "gain",
            "gains",
            "drop",
            "drops",
            "decrease",
            "decreases",
            "boost",
            "boosts",
            "savings",
            "rise",
            "uplift",
            "decline",
            "lift",
            "growth",
            "enhancement",
            "degradation",
            "loss",
            "change",
            "jump",
            "advantage",
            "advantages",
            "difference");
    private static final Set<String> COMPARATIVES = Set.of(
            "higher",
            "lower",
            "fewer",
            "less",
            "more",
            "better",
            "greater",
            "faster",
            "shorter",
            "smaller",
            "larger",
            "worse",
            "improved",
            "reduced",
            "average",
            "relative",
            "absolute",
            "mean",
            "the",
            "of",
            "its");
    private static final Set<String> LEVEL_LINKS = Set.of(
            "of", "is", "was", "are", "were", "=", ":", "to", "reaches", "at", "reaching", "as", "averages", "exceeds");
    private static final Set<String> SOFTENERS = Set.of(
            "up",
            "to",
            "over",
            "about",
            "approximately",
            "around",
            "more",
            "than",
            "at",
            "least",
            "nearly",
            "almost",
            "only",
            "an",
            "a",
            "average",
            "the",
            "~",
            "just",
            "$",
            "as",
            "much",
            "low",
            "high",
            "below",
            "above",
            "under",
            "roughly");

    private NumberPatterns() {}

    static void mark(Candidate candidate) {
        SentenceView sentence = candidate.sentence();
        long traits = before(sentence, candidate.outer());
        int link = candidate.end();
        int number = link;
        while (number - link < REACH && !sentence.isNumber(number) && isSoftener(sentence, number, link)) {
            number++;
        }
        if (sentence.isNumber(number)) {
            traits |= after(sentence, candidate, link);
        }
        candidate.is(traits);
    }

    private static boolean isSoftener(SentenceView sentence, int position, int link) {
        String word = sentence.lower(position);
        return position == link || SOFTENERS.contains(word);
    }

    private static long after(SentenceView sentence, Candidate candidate, int link) {
        String word = sentence.lower(link);
        if (word.equals("by")) {
            return CHANGES.contains(sentence.lower(candidate.outer() - 1))
                    ? Trait.CHANGED_BY.bit()
                    : Trait.NUMBER_BY.bit();
        }
        if (word.equals("from")) {
            return Trait.NUMBER_FROM.bit();
        }
        if (word.equals("(")) {
            return Trait.NUMBER_IN_PARENTHESES.bit();
        }
        return LEVEL_LINKS.contains(word) ? Trait.LEVEL_OF.bit() : 0;
    }

    /** The number before: "a 3% gain in X", "3% fewer X", "3% X". */
    private static long before(SentenceView sentence, int start) {
        if (sentence.isNumber(start - 1)) {
            return Trait.NUMBER_ADJACENT.bit();
        }
        if (sentence.is(start - 1, "in") || sentence.is(start - 1, "of")) {
            boolean gain = GAINS.contains(sentence.lower(start - 2));
            return gain ? Trait.GAIN_IN.bit() : 0;
        }
        boolean compared = COMPARATIVES.contains(sentence.lower(start - 1)) && sentence.isNumber(start - 2);
        return compared ? Trait.NUMBER_MORE.bit() : 0;
    }
}
