package dev.colophon.extractors.internal.result;

import dev.colophon.extractors.internal.result.Item.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists the noun phrases around a number that may say what it measures, listed measure or not: "an average USEFULNESS RATING
 * of 4.6", "90% PROBABILITY OF SUCCESS", "the SEARCH TIME was cut to 3 h", "a 14% gain in READING SPEED".
 */
final class MeasurePhrases {

    /** Where a phrase stands. */
    enum Source {
        NAMED,
        AFTER,
        AFTER_WITH_OF,
        COMPARED,
        CHANGED_AFTER,
        BEFORE,
        BEFORE_WITH_OF,
        OBJECT,
        SUBJECT,
        CHANGED_BEFORE,
        IN_AFTER,
        VERB_AFTER,
        RULE,
        PREVIOUS,
        FAR
    }

    /** A phrase by its items. */
    record Phrase(Source source, int first, int last) {}

    private static final int REACH = 14;

    private final Anchor anchor;
    private final Frame frame;
    private final List<Phrase> phrases = new ArrayList<>();

    private MeasurePhrases(Anchor anchor) {
        this.anchor = anchor;
        this.frame = anchor.frame();
    }

    static List<Phrase> of(Anchor anchor) {
        MeasurePhrases finder = new MeasurePhrases(anchor);
        finder.addAfter();
        finder.addBefore();
        finder.addGoverned();
        finder.addInAfter();
        return finder.phrases;
    }

    private void add(Source source, int from, int to) {
        int first = from;
        while (first <= to && isTrimmed(frame.at(first))) {
            first++;
        }
        boolean clause = frame.is(to - 1, Kind.METHOD) && FiniteVerbs.isVerb(frame, to);
        if (first <= to && !clause && !isName(frame.at(to)) && !MetricPhrases.isEmpty(frame.surface(first, to))) {
            phrases.add(new Phrase(source, first, to));
        }
    }

    /** "FooNet wins 60%" measures no "FooNet wins"; "5 points above FooNet" measures no FooNet. */
    private static boolean isName(Item item) {
        return item.kind() == Kind.METHOD || item.kind() == Kind.DATASET;
    }

    private static boolean isTrimmed(Item item) {
        return item.kind() == Kind.WORD
                && (item.has(Cue.DETERMINER)
                        || item.has(Cue.FILLER)
                        || item.has(Cue.STOP)
                        || item.has(Cue.BASELINE_WORD)
                        || item.has(Cue.QUALIFIER)
                        || item.is("vs.")
                        || item.is("averaged")
                        || item.is("new")
                        || item.is("high")
                        || item.is("low"));
    }

    /** "90% success", "90% probability of success", "40% higher throughput", "2x reduction in latency". */
    private void addAfter() {
        int first = anchor.right() + 1;
        while (first < anchor.right() + 4
                && (frame.at(first).has(Cue.DETERMINER) || frame.at(first).is("of"))) {
            first++;
        }
        int end = beforeAs(first, MetricPhrases.phraseEnd(frame, first));
        if (end == first) {
            addVerb(first);
            return;
        }
        int split = first;
        while (split < end
                && !frame.at(split).has(Cue.CHANGE_NOUN)
                && !frame.at(split).has(Cue.COMPARATIVE)) {
            split++;
        }
        if (split == end) {
            add(Source.AFTER, first, end - 1);
            addOf(Source.AFTER_WITH_OF, first, end);
            addVerb(end);
            return;
        }
        boolean comparative = frame.at(split).has(Cue.COMPARATIVE);
        add(Source.COMPARED, first, split - 1);
        if (split + 1 < end) {
            add(Source.COMPARED, split + 1, end - 1);
        }
        if (comparative) {
            add(Source.COMPARED, split, end - 1);
        } else {
            addChanged(Source.CHANGED_AFTER, split);
        }
    }

    /** "twice as FAST as FooNet". */
    private int beforeAs(int first, int end) {
        for (int i = first + 1; i < end; i++) {
            if (frame.at(i).is("as")) {
                return i;
            }
        }
        return end;
    }

    /** "gains in latency", "increase of the token count". */
    private void addChanged(Source source, int noun) {
        if (frame.at(noun + 1).is("in") || frame.at(noun + 1).is("of")) {
            int first = noun + 2;
            while (frame.at(first).has(Cue.DETERMINER)) {
                first++;
            }
            int end = MetricPhrases.phraseEnd(frame, first);
            if (end > first) {
                add(source, first, end - 1);
                addOf(source, first, end);
            }
        }
    }

    private void addOf(Source source, int first, int end) {
        if (frame.at(end).is("of") || frame.at(end).is("in")) {
            int next = end + 1;
            while (frame.at(next).has(Cue.DETERMINER)) {
                next++;
            }
            int last = MetricPhrases.phraseEnd(frame, next);
            if (last > next) {
                add(source, first, last - 1);
            }
        }
    }

    /** "34% improved", "in 5% of cases it FAILED". */
    private void addVerb(int at) {
        Item item = frame.at(at);
        if (item.kind() == Kind.WORD && item.lower().endsWith("ed") && item.has(Cue.VERB)) {
            add(Source.VERB_AFTER, at, at);
        }
    }

    /** "a refresh rate exceeding 10 kHz", "RatingScore 67.7", "SENSITIVITY is 1.3", "PASS RATE (81%)". */
    private void addBefore() {
        int last = anchor.left() - 1;
        int links = 0;
        while (links < 5 && last >= 0 && isLink(frame.at(last))) {
            last--;
            links++;
        }
        addEnding(Source.BEFORE, last);
    }

    private void addEnding(Source source, int last) {
        int first = last + 1;
        while (first > 0 && last - first < 4 && isNounPart(frame.at(first - 1))) {
            first--;
        }
        if (first > last) {
            return;
        }
        add(source, first, last);
        Item link = frame.at(first - 1);
        if (link.is("of") || (link.has(Cue.DETERMINER) && frame.at(first - 2).is("of"))) {
            int head = link.is("of") ? first - 2 : first - 3;
            int start = head + 1;
            while (start > 0 && head - start < 3 && isNounPart(frame.at(start - 1))) {
                start--;
            }
            if (start <= head) {
                add(Source.BEFORE_WITH_OF, start, last);
            }
        }
    }

    private static boolean isNounPart(Item item) {
        return MetricPhrases.isPart(item) && !item.has(Cue.DETERMINER) && !item.has(Cue.STOP);
    }

    private static boolean isLink(Item item) {
        return item.has(Cue.VERB)
                || item.has(Cue.FILLER)
                || item.has(Cue.QUALIFIER)
                || item.is("is")
                || item.is("to")
                || item.is("from")
                || item.is("at")
                || item.is("by")
                || item.is("between")
                || item.is(":")
                || item.is("as")
                || item.is("exceeding")
                || item.kind() == Kind.OPEN
                || item.kind() == Kind.EQUALS;
    }

    /** What the verb or noun of change before the number is about: "cuts COSTS by 5%", "COSTS fall by 5%", "a drop in COSTS of 5%". */
    private void addGoverned() {
        for (int i = anchor.left() - 1; i >= 0 && i > anchor.left() - REACH; i--) {
            Item item = frame.at(i);
            if (item.kind() == Kind.BREAK && !item.is(":")) {
                return;
            }
            if (item.has(Cue.CHANGE_NOUN) && !item.has(Cue.VERB)) {
                addChanged(Source.CHANGED_BEFORE, i);
                addEnding(Source.CHANGED_BEFORE, i - 1);
            }
            if (item.has(Cue.VERB)) {
                addVerbPhrases(i);
                if (item.has(Cue.CHANGE_VERB) || !frame.at(i - 1).has(Cue.VERB)) {
                    return;
                }
            }
        }
    }

    private void addVerbPhrases(int verb) {
        int first = verb + 1;
        while (frame.at(first).has(Cue.DETERMINER)) {
            first++;
        }
        int end = Math.min(MetricPhrases.phraseEnd(frame, first), anchor.left());
        if (end > first) {
            add(Source.OBJECT, first, end - 1);
        }
        int last = verb - 1;
        while (last >= 0 && frame.at(last).has(Cue.VERB)) {
            last--;
        }
        addEnding(Source.SUBJECT, last);
    }

    /** "gains 3 points in RECALL", "by 5% in terms of FIDELITY". */
    private void addInAfter() {
        for (int i = anchor.right() + 1; i < anchor.right() + 9; i++) {
            Item item = frame.at(i);
            if (item.kind() == Kind.QUANTITY || item.kind() == Kind.BREAK || item.has(Cue.CLAUSE)) {
                return;
            }
            boolean terms = item.is("of") && frame.at(i - 1).is("terms");
            if (item.is("in") || terms) {
                int first = i + 1;
                while (frame.at(first).has(Cue.DETERMINER)) {
                    first++;
                }
                int end = MetricPhrases.phraseEnd(frame, first);
                if (end > first && !frame.at(first).is("terms")) {
                    add(Source.IN_AFTER, first, end - 1);
                }
            }
        }
    }
}
