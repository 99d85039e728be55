package dev.colophon.extractors.internal.join;

import dev.colophon.PaperField;
import dev.colophon.extractors.internal.context.FieldReading;
import dev.colophon.extractors.internal.context.NameSpan;
import dev.colophon.extractors.internal.linear.ClueSink;

/** The words of the sentence around a name, wherever they stand: "we propose a simple and fast filter, called [X]". */
final class NearbyWords {

    /** How many mentions of a name are looked at. */
    private static final int MOST_PLACES = 5;

    private static final int REACH = 6;

    private NearbyWords() {}

    static void add(NameEvidence name, ClueSink out) {
        int looked = 0;
        for (NameSpan span : name.spans()) {
            if (looked++ == MOST_PLACES) {
                return;
            }
            boolean isTitle = span.reading().field() == PaperField.TITLE;
            add(span, isTitle ? "title before=" : "before=", isTitle ? "title behind=" : "behind=", out);
        }
    }

    private static void add(NameSpan span, String before, String behind, ClueSink out) {
        FieldReading reading = span.reading();
        int start = Math.max(reading.sentenceStart(span.first()), span.first() - REACH);
        for (int i = start; i < span.first(); i++) {
            out.add(before, reading.token(i).lower());
        }
        int end = Math.min(reading.sentenceEnd(span.first()), span.last() + REACH);
        for (int i = span.last(); i < end; i++) {
            out.add(behind, reading.token(i).lower());
        }
    }
}
