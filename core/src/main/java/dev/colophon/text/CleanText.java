package dev.colophon.text;

import dev.colophon.PaperField;
import dev.colophon.Span;

/** A text without mark-up and the map from its positions to those of the original. Immutable. */
final class CleanText {

    private final String original;

    private CleanText(String original) {
        this.original = original;
    }

    static CleanText of(String original) {
        return new CleanText(original);
    }

    String original() {
        return original;
    }

    String clean() {
        return original;
    }

    Span span(PaperField field, int start, int end) {
        return new Span(field, start, end);
    }

    TextRange cleanRange(int originalStart, int originalEnd) {
        return new TextRange(originalStart, originalEnd);
    }
}
