package dev.colophon.extractors.opennlp;

import dev.colophon.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;

/** Ranges of a text as Colophon has them and as OpenNLP has them. */
final class TextRanges {

    private TextRanges() {}

    static Span[] spans(List<TextRange> ranges) {
        return ranges.stream()
                .map(range -> new Span(range.start(), range.end()))
                .toArray(Span[]::new);
    }

    /** The spans and, as ranges of their own, what they leave out of the text: in ours every character has its place. */
    static List<TextRange> covering(String text, Span[] spans) {
        List<TextRange> ranges = new ArrayList<>(spans.length);
        int at = 0;
        for (Span span : spans) {
            add(text, at, span.getStart(), ranges);
            add(text, Math.max(at, span.getStart()), span.getEnd(), ranges);
            at = Math.max(at, span.getEnd());
        }
        add(text, at, text.length(), ranges);
        return ranges;
    }

    private static void add(String text, int from, int to, List<TextRange> ranges) {
        TextRange range = TextRange.trimmed(text, from, to);
        if (range != null) {
            ranges.add(range);
        }
    }
}
