package dev.colophon.extractors.internal.result;

import dev.colophon.extractors.internal.result.Item.Kind;
import java.util.Locale;
import java.util.Set;

/** Tells the percentages that are outcomes from shares of data, of people and of noise. */
final class ShareFilter {

    private static final Set<String> NOISE =
            Set.of("noise", "sparsity", "missing", "masking", "dropout", "confidence", "margin", "level", "corruption");

    /** What a share before them is a setting of: "under 10% noise". */
    private static final Set<String> NOISES = Set.of("noise", "dropout", "masking", "corruption", "contamination");

    private static final Set<String> PARTS = Set.of("training", "validation", "testing", "evaluation", "test");

    private static final Set<String> MEANS = Set.of("with", "using", "on", "from", "use", "uses", "utilizing");

    private ShareFilter() {}

    /** "95% CI", "with 10% of the labels", "5% labeled data" tell of means, not ends. */
    static boolean isResult(Frame frame, int index) {
        int end = ParallelLists.end(frame, index);
        Item next = frame.at(end + 1);
        if (next.has(Cue.DATA_NOUN)
                || next.is("ci")
                || next.is("confidence")
                || next.is("bootstrap")
                || next.is("missing")
                || (next.is("training") && isTrainingSet(frame.at(end + 2)))) {
            return KindRules.followsBy(frame, index);
        }
        if (isNamePart(frame, index) || NOISES.contains(next.lower())) {
            return KindRules.followsBy(frame, index);
        }
        int start = Qualifiers.start(frame, index);
        Item before = frame.at(start - 1);
        if (before.is("top")
                || (before.kind() == Kind.EQUALS && ResultFilter.isSymbol(frame.at(index - 2)))
                || isNoiseLevel(frame, index)) {
            return false;
        }
        if (isPaid(frame, index, start)
                || isPeople(frame, index)
                || isSplit(frame, index, end)
                || isMixedIn(frame, start, end)) {
            return false;
        }
        return !isShareOfData(frame, end) || KindRules.followsBy(frame, index);
    }

    /** "LakeBench-10%": a part of a named set. */
    private static boolean isNamePart(Frame frame, int index) {
        String clean = frame.text().clean();
        int start = frame.at(index).start();
        return start > 1 && clean.charAt(start - 1) == '-' && Character.isLetterOrDigit(clean.charAt(start - 2));
    }

    /** "20% training samples", but "40% training time". */
    private static boolean isTrainingSet(Item item) {
        return item.has(Cue.DATA_NOUN)
                || item.is("set")
                || item.is("sets")
                || item.is("samples")
                || item.is("images")
                || item.is("examples");
    }

    /** "label noise rates of 20%", "an error margin of 5%". */
    private static boolean isNoiseLevel(Frame frame, int index) {
        int first = Qualifiers.start(frame, Chains.firstInList(frame, index));
        return frame.at(first - 1).is("of")
                && (NOISE.contains(frame.at(first - 2).lower())
                        || NOISE.contains(frame.at(first - 3).lower()));
    }

    /** "with only 3% of the frames". */
    private static boolean isPaid(Frame frame, int index, int start) {
        boolean little = start < index
                && ResultFilter.SCARCE.contains(frame.surface(start, index - 1).toLowerCase(Locale.ROOT));
        return little
                && MEANS.contains(frame.at(start - 1).lower())
                && frame.at(index + 1).is("of")
                && !KindRules.isPartOfWhole(frame, index);
    }

    /** "divided into 70% for training and 30% for testing", "split (80% training, 20% testing)". */
    private static boolean isSplit(Frame frame, int index, int end) {
        int part = frame.at(end + 1).is("for") ? end + 2 : end + 1;
        return PARTS.contains(frame.at(part).lower())
                && !isNoun(frame.at(part + 1))
                && !KindRules.followsBy(frame, index)
                && !MetricBinder.followsMetric(frame, index);
    }

    private static boolean isNoun(Item item) {
        return item.kind() == Kind.METRIC || (item.kind() == Kind.WORD && !item.has(Cue.STOP));
    }

    /** "trained with 10% artificial training data". */
    private static boolean isMixedIn(Frame frame, int start, int end) {
        if (!MEANS.contains(frame.at(start - 1).lower())) {
            return false;
        }
        for (int i = end + 1; i < end + 5; i++) {
            Item item = frame.at(i);
            if (item.has(Cue.DATA_NOUN)) {
                return true;
            }
            if (item.kind() != Kind.WORD || item.has(Cue.STOP) || item.has(Cue.VERB) || item.has(Cue.COMPARATIVE)) {
                return false;
            }
        }
        return false;
    }

    /** "38 (69.1%) were physicians". */
    private static boolean isPeople(Frame frame, int index) {
        if (!frame.is(index - 1, Kind.OPEN)
                || !frame.is(index - 2, Kind.QUANTITY)
                || !frame.quantity(index - 2).isBare()) {
            return false;
        }
        for (Item item : frame.items()) {
            if (item.has(Cue.PEOPLE_NOUN)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShareOfData(Frame frame, int last) {
        boolean change = frame.at(last + 1).is("to") && frame.is(last + 2, Kind.QUANTITY);
        int index = change ? last + 2 : last;
        if (!frame.at(index + 1).is("of")) {
            return false;
        }
        boolean training = false;
        for (int i = index + 2; i < index + 7; i++) {
            Item item = frame.at(i);
            training |= item.is("training") || item.is("total");
            if (item.has(Cue.DATA_NOUN) || (training && (item.is("tokens") || item.is("set") || item.is("sets")))) {
                return true;
            }
            if (item.kind() != Kind.WORD || item.has(Cue.PREPOSITION) || item.has(Cue.VERB)) {
                return false;
            }
        }
        return false;
    }
}
