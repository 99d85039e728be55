package dev.colophon.extractors.internal.result;

import dev.colophon.extractors.internal.result.Item.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the measure out of the words where no listed measure is near: "reduces deposits by 5%", "6x faster", "40% fewer calls". */
final class MetricPhrases {

    private static final int LONGEST = 6;

    private MetricPhrases() {}

    /** The phrase that a difference or a factor is about, or null. */
    static @Nullable String find(Frame frame, int index) {
        String phrase = compared(frame, index);
        if (phrase == null) {
            phrase = changed(frame, index);
        }
        return phrase == null ? objectOfVerb(frame, index) : phrase;
    }

    /** "6x faster", "32x fewer evaluations", "49.5% higher throughput", "3.4x speedup", "20% latency reduction". */
    static @Nullable String compared(Frame frame, int index) {
        int last = listEnd(frame, index);
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
        return frame.quantity(index).is(Unit.Kind.FACTOR) && end > last + 1 ? wanted(frame, last + 1, end) : null;
    }

    private static @Nullable String wanted(Frame frame, int from, int end) {
        int first = from;
        while (first < end
                && (frame.at(first).has(Cue.DETERMINER) || frame.at(first).is("as"))) {
            first++;
        }
        return first < end ? frame.surface(first, end - 1) : null;
    }

    private static @Nullable String comparison(Frame frame, int at, int end) {
        Item item = frame.at(at);
        boolean whole =
                item.is("fewer") || item.is("less") || item.is("more") || item.is("faster") || item.is("longer");
        int first = whole ? at : at + 1;
        return first < end ? frame.surface(first, end - 1) : frame.surface(at, at);
    }

    private static @Nullable String change(Frame frame, int from, int noun) {
        int first = from;
        while (first < noun && isDegree(frame.at(first))) {
            first++;
        }
        Item change = frame.at(noun);
        if (first < noun) {
            return frame.surface(first, noun - 1);
        }
        if (frame.at(noun + 1).is("in") || frame.at(noun + 1).is("of")) {
            String phrase = nounPhrase(frame, noun + 2);
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

    /** "a reduction in deposits of 5%", "gains in recall of 3%". */
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

    /** "reduces deposits by 5%", "cuts 76% visual tokens". */
    private static @Nullable String objectOfVerb(Frame frame, int index) {
        int list = firstOfList(frame, index);
        for (int i = list - 1; i > list - 14 && i >= 0; i--) {
            Item item = frame.at(i);
            if (item.has(Cue.CHANGE_VERB)) {
                String phrase = nounPhrase(frame, i + 1);
                return phrase == null && i >= list - 4 ? nounPhrase(frame, index + 1) : phrase;
            }
            if (item.kind() == Kind.BREAK || item.kind() == Kind.QUANTITY || item.has(Cue.BEAT_VERB)) {
                return null;
            }
        }
        return null;
    }

    private static int firstOfList(Frame frame, int index) {
        int first = index;
        int previous = Chains.previousInList(frame, first);
        while (previous >= 0) {
            first = previous;
            previous = Chains.previousInList(frame, first);
        }
        return first;
    }

    private static int listEnd(Frame frame, int index) {
        int last = index;
        int next = Chains.nextInList(frame, last);
        while (next >= 0 && next == last + 2) {
            last = next;
            next = Chains.nextInList(frame, last);
        }
        return last;
    }

    /** The noun phrase that starts at an index, its articles left out, or null. */
    static @Nullable String nounPhrase(Frame frame, int from) {
        int first = from;
        while (frame.at(first).has(Cue.DETERMINER) && first < from + 3) {
            first++;
        }
        int end = phraseEnd(frame, first);
        return first < end && frame.at(first).kind() != Kind.METHOD ? frame.surface(first, end - 1) : null;
    }

    private static int phraseEnd(Frame frame, int from) {
        int end = from;
        while (end < frame.size() && end - from < LONGEST) {
            Item item = frame.at(end);
            boolean part = item.kind() == Kind.WORD
                    || item.kind() == Kind.METRIC
                    || item.kind() == Kind.TASK
                    || item.kind() == Kind.METHOD;
            if (!part || isStop(item)) {
                break;
            }
            end++;
        }
        return end;
    }

    private static boolean isStop(Item item) {
        return item.has(Cue.STOP) && !item.has(Cue.DETERMINER) && !item.is("as")
                || item.has(Cue.VERB) && !item.has(Cue.CHANGE_NOUN);
    }
}
