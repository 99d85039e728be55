package dev.colophon.extractors.internal.metric;

import dev.colophon.extractors.internal.lexicon.WordSet;
import dev.colophon.extractors.internal.phrase.Candidate;
import dev.colophon.extractors.internal.phrase.SentenceView;
import dev.colophon.extractors.internal.phrase.Trait;
import dev.colophon.text.TextHash;

/** Sees in which ways a number belongs to a candidate: "reduces X by 3%", "an X of 81", "a 3% gain in X". */
final class NumberPatterns {

    private static final int REACH = 4;

    private static final long BY = TextHash.of("by");
    private static final long FROM = TextHash.of("from");
    private static final long IN = TextHash.of("in");
    private static final long OF = TextHash.of("of");
    private static final long OPENING = TextHash.of("(");

    private static final WordSet CHANGES = WordSet.of(
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
    private static final WordSet GAINS = WordSet.of(
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
    private static final WordSet COMPARATIVES = WordSet.of(
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
    private static final WordSet LEVEL_LINKS = WordSet.of(
            "of", "is", "was", "are", "were", "=", ":", "to", "reaches", "at", "reaching", "as", "averages", "exceeds");
    private static final WordSet SOFTENERS = WordSet.of(
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
        return position == link || sentence.isIn(position, SOFTENERS);
    }

    private static long after(SentenceView sentence, Candidate candidate, int link) {
        if (sentence.is(link, BY)) {
            return sentence.isIn(candidate.outer() - 1, CHANGES) ? Trait.CHANGED_BY.bit() : Trait.NUMBER_BY.bit();
        }
        if (sentence.is(link, FROM)) {
            return Trait.NUMBER_FROM.bit();
        }
        if (sentence.is(link, OPENING)) {
            return Trait.NUMBER_IN_PARENTHESES.bit();
        }
        return sentence.isIn(link, LEVEL_LINKS) ? Trait.LEVEL_OF.bit() : 0;
    }

    /** The number before: "a 3% gain in X", "3% fewer X", "3% X". */
    private static long before(SentenceView sentence, int start) {
        if (sentence.isNumber(start - 1)) {
            return Trait.NUMBER_ADJACENT.bit();
        }
        if (sentence.is(start - 1, IN) || sentence.is(start - 1, OF)) {
            return sentence.isIn(start - 2, GAINS) ? Trait.GAIN_IN.bit() : 0;
        }
        boolean compared = sentence.isNumber(start - 2) && sentence.isIn(start - 1, COMPARATIVES);
        return compared ? Trait.NUMBER_MORE.bit() : 0;
    }
}
