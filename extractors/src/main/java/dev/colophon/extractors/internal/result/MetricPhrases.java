package dev.colophon.extractors.internal.result;

import dev.colophon.extractors.internal.result.Item.Kind;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the measure out of the words where no listed measure is near: "reduces deposits by 5%", "6x faster", "40% fewer calls". */
final class MetricPhrases {

    private static final int LONGEST = 6;

    /** Phrases that name no measure. */
    private static final Set<String> EMPTY = Set.of(
            "performance",
            "overall performance",
            "average performance",
            "model performance",
            "baseline",
            "baselines",
            "model",
            "models",
            "results",
            "gains",
            "gain",
            "improvement",
            "improvements",
            "task performance",
            "downstream performance",
            "average",
            "more",
            "less",
            "its",
            "them",
            "it",
            "relative",
            "better",
            "higher",
            "lower",
            "worse",
            "stronger",
            "original performance",
            "full performance",
            "overall",
            "performance gain",
            "performance improvement",
            "performance drop");

    private static final Set<String> PACES =
            Set.of("FPS", "fps", "parameters", "params", "FLOPs", "MACs", "FLOPS", "parameter");

    private MetricPhrases() {}

    /** The phrase that a difference or a factor is about, or null. */
    static @Nullable String find(Frame frame, int index) {
        String phrase = compared(frame, index);
        return phrase == null ? changed(frame, index) : phrase;
    }

    /** "226 FPS", "14B parameters": the unit is the measure. */
    static @Nullable String unit(Frame frame, int index) {
        Quantity quantity = frame.quantity(index);
        String text = frame.surface(index, index);
        int space = Math.max(text.lastIndexOf(' '), text.lastIndexOf('-'));
        String last = text.substring(space + 1);
        return quantity.unit() != null && PACES.contains(last) ? last : null;
    }

    /** "6x faster", "32x fewer evaluations", "49.5% higher throughput", "3.4x speedup", "20% latency reduction". */
    static @Nullable String compared(Frame frame, int index) {
        int last = ParallelLists.end(frame, index);
        int end = phraseEnd(frame, last + 1);
        for (int i = last + 1; i < end; i++) {
            Item item = frame.at(i);
            if (item.has(Cue.COMPARATIVE)) {
                return comparison(frame, i, end);
            }
            if (item.has(Cue.CHANGE_NOUN)) {
                return change(frame, last + 1, i);
            }
        }
        if (frame.quantity(index).is(Unit.Kind.FACTOR)) {
            return end > last + 1 ? wanted(frame, last + 1, end) : speedup(frame, index);
        }
        return frame.at(last + 1).is("relative") && end > last + 1 ? frame.surface(last + 1, end - 1) : null;
    }

    private static @Nullable String wanted(Frame frame, int from, int end) {
        int first = from;
        while (first < end
                && (frame.at(first).has(Cue.DETERMINER) || frame.at(first).is("as"))) {
            first++;
        }
        int last = first;
        while (last < end && !frame.at(last).is("as")) {
            last++;
        }
        return first < last ? named(frame, first, last - 1) : null;
    }

    /** "27% of the COMPUTE COST". */
    static @Nullable String part(Frame frame, int index) {
        int last = ParallelLists.end(frame, index);
        return frame.at(last + 1).is("of") ? nounPhrase(frame, last + 2) : null;
    }

    /** "a speedup of 3x", "a training acceleration of up to 2.3x". */
    private static @Nullable String speedup(Frame frame, int index) {
        int of = Qualifiers.start(frame, index) - 1;
        Item noun = frame.at(of - 1);
        return frame.at(of).is("of") && noun.has(Cue.CHANGE_NOUN) ? frame.surface(of - 1, of - 1) : null;
    }

    private static @Nullable String comparison(Frame frame, int at, int end) {
        Item item = frame.at(at);
        boolean whole =
                item.is("fewer") || item.is("less") || item.is("more") || item.is("faster") || item.is("longer");
        int first = whole ? at : at + 1;
        return first < end ? named(frame, first, end - 1) : named(frame, at, at);
    }

    private static @Nullable String change(Frame frame, int from, int noun) {
        int first = from;
        while (first < noun && isDegree(frame.at(first))) {
            first++;
        }
        Item change = frame.at(noun);
        if (first < noun) {
            return named(frame, first, noun - 1);
        }
        if (frame.at(noun + 1).is("in") || frame.at(noun + 1).is("of")) {
            String phrase = change.has(Cue.UP) ? null : nounPhrase(frame, noun + 2);
            if (phrase != null) {
                return phrase;
            }
        }
        return change.lower().startsWith("speed") || change.is("acceleration") || change.is("overhead")
                ? frame.surface(noun, noun)
                : null;
    }

    private static boolean isDegree(Item item) {
        return item.is("relative")
                || item.is("absolute")
                || item.is("average")
                || item.is("performance")
                || item.is("overall")
                || item.is("mean")
                || item.is("improved")
                || item.is("significant");
    }

    /** "a 3% performance drop" names no measure. */
    static boolean isPlainPerformance(Frame frame, int index) {
        int next = ParallelLists.end(frame, index) + 1;
        return frame.at(next).is("performance") && frame.at(next + 1).has(Cue.CHANGE_NOUN);
    }

    /** "a reduction in deposits of 5%", "drops in recall of 3%". */
    private static @Nullable String changed(Frame frame, int index) {
        for (int i = index - 1; i > index - 12 && i >= 0; i--) {
            Item item = frame.at(i);
            if (item.has(Cue.CHANGE_NOUN) && frame.at(i + 1).is("in")) {
                return nounPhrase(frame, i + 2);
            }
            if (item.kind() == Kind.BREAK || item.has(Cue.CHANGE_VERB)) {
                return null;
            }
        }
        return null;
    }

    /** The index of the verb that a number tells the extent of, "reduces deposits by 5%", "cuts 76% visual tokens", or -1. */
    static int governingVerb(Frame frame, int index) {
        int list = Chains.firstInList(frame, index);
        boolean by = KindRules.followsBy(frame, list);
        for (int i = list - 1; i > list - (by ? 16 : 5) && i >= 0; i--) {
            Item item = frame.at(i);
            if ((item.has(Cue.CHANGE_VERB) && !item.lower().endsWith("ed"))
                    || (item.has(Cue.CHANGE_VERB) && !frame.at(i - 1).has(Cue.DETERMINER))) {
                return i;
            }
            if (item.kind() == Kind.BREAK
                    || item.kind() == Kind.QUANTITY
                    || item.has(Cue.BEAT_VERB)
                    || item.has(Cue.CLAUSE)) {
                return -1;
            }
        }
        return -1;
    }

    /** What a verb of change changes: "reduces DEPOSITS by 5%", "ACCELERATES INFERENCE by 3x", or null. */
    static @Nullable String object(Frame frame, int index, int verb) {
        Item item = frame.at(verb);
        if (item.lower().startsWith("accelerat")) {
            int end = phraseEnd(frame, verb + 1);
            return frame.surface(verb, Math.max(verb, end - 1));
        }
        int from = verb + 1;
        String phrase = frame.at(from).is("by") || from >= index ? subject(frame, verb) : nounPhrase(frame, from);
        if (phrase != null || verb < index - 3) {
            return phrase;
        }
        return nounPhrase(frame, frame.at(index + 1).is("of") ? index + 2 : index + 1);
    }

    /** "TOOL CALLS drop by 5%". */
    private static @Nullable String subject(Frame frame, int verb) {
        int first = verb;
        while (first > 0
                && verb - first < 4
                && isPart(frame.at(first - 1))
                && !frame.at(first - 1).has(Cue.DETERMINER)) {
            first--;
        }
        return first < verb && frame.at(first).kind() != Kind.METHOD ? named(frame, first, verb - 1) : null;
    }

    /** The noun phrase that starts at an index, its articles left out, or null. */
    static @Nullable String nounPhrase(Frame frame, int from) {
        int first = from;
        while (frame.at(first).has(Cue.DETERMINER) && first < from + 3) {
            first++;
        }
        int end = phraseEnd(frame, first);
        return first < end && frame.at(first).kind() != Kind.METHOD ? named(frame, first, end - 1) : null;
    }

    private static @Nullable String named(Frame frame, int first, int last) {
        String phrase = frame.surface(first, last);
        return isEmpty(phrase) ? null : phrase;
    }

    /** Whether a phrase names no measure: "overall performance". */
    static boolean isEmpty(String phrase) {
        return EMPTY.contains(phrase.toLowerCase(Locale.ROOT));
    }

    static int phraseEnd(Frame frame, int from) {
        int end = from;
        while (end < frame.size()
                && end - from < LONGEST
                && (isPart(frame.at(end)) || isParticiple(frame, end, from))) {
            end++;
        }
        return end;
    }

    /** "the REQUIRED sequence length". */
    private static boolean isParticiple(Frame frame, int index, int from) {
        return index == from
                && frame.at(index).lower().endsWith("ed")
                && frame.at(index - 1).has(Cue.DETERMINER);
    }

    static boolean isPart(Item item) {
        boolean part = item.kind() == Kind.WORD
                || item.kind() == Kind.METRIC
                || item.kind() == Kind.TASK
                || item.kind() == Kind.METHOD;
        boolean stop = item.has(Cue.STOP) && !item.has(Cue.DETERMINER) && !item.is("as");
        return part && !stop && (!item.has(Cue.VERB) || item.has(Cue.CHANGE_NOUN));
    }
}
