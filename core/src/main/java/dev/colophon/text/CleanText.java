package dev.colophon.text;

import dev.colophon.Diagnostic;
import dev.colophon.PaperField;
import dev.colophon.Span;
import java.util.ArrayList;
import java.util.List;

/** A text without mark-up and the map from its positions to those of the original. Immutable. */
final class CleanText {

    private static final int[] IDENTITY = {};

    private final String original;
    private final String clean;
    /** For each clean character; what may follow means nothing. */
    private final int[] starts;

    private final int[] ends;
    private final CleaningLog log;

    private CleanText(String original, String clean, int[] starts, int[] ends, CleaningLog log) {
        this.original = original;
        this.clean = clean;
        this.starts = starts;
        this.ends = ends;
        this.log = log;
    }

    static CleanText of(String original) {
        CleaningLog log = new CleaningLog();
        MappedText text = TextCleaner.clean(original, log);
        if (text == null || text.isIdentity()) {
            return new CleanText(original, original, IDENTITY, IDENTITY, log);
        }
        return new CleanText(original, text.toString(), text.starts(), text.ends(), log);
    }

    String original() {
        return original;
    }

    String clean() {
        return clean;
    }

    /** What cleaning took out, in the order of the steps. */
    List<Diagnostic> diagnostics(PaperField field) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        log.addTo(diagnostics, field);
        return diagnostics;
    }

    /** The shortest original span that holds all that a part of the clean text was made from. */
    Span span(PaperField field, int start, int end) {
        if (isIdentity()) {
            return new Span(field, start, end);
        }
        int from = start < clean.length() ? starts[start] : original.length();
        return new Span(field, from, end > start ? Math.max(from, ends[end - 1]) : from);
    }

    /** The clean characters that were made from any of the original ones in a range. */
    TextRange cleanRange(int originalStart, int originalEnd) {
        if (isIdentity()) {
            return new TextRange(originalStart, originalEnd);
        }
        int first = firstAbove(ends, originalStart);
        int last = firstAbove(starts, originalEnd - 1);
        return new TextRange(first, Math.max(first, last));
    }

    private boolean isIdentity() {
        return starts.length == 0 && original.length() == clean.length();
    }

    /** The first place in the clean text whose value is above the limit, or its length; the values never decrease. */
    private int firstAbove(int[] values, int limit) {
        int low = 0;
        int high = clean.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] <= limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
