package dev.colophon.extractors.internal.join;

import dev.colophon.PaperField;
import dev.colophon.extractors.internal.context.FieldReading;
import dev.colophon.extractors.internal.context.NameSpan;
import dev.colophon.extractors.internal.linear.ClueSink;

/** What one mention of a name looks like, and the words beside it. */
final class PlaceClues {

    /** How many mentions of a name are looked at. */
    static final int MOST_PLACES = 4;

    private static final String START = "^";
    private static final String END = "$";
    private static final int EIGHTHS = 8;
    private static final int AFFIX = 3;

    private PlaceClues() {}

    static void add(NameSpan span, ClueSink out) {
        boolean title = span.reading().field() == PaperField.TITLE;
        if (title) {
            out.add("title left=", before(span, 1));
            out.add("title right=", after(span, 1));
        } else {
            out.add("left=", before(span, 1));
            out.add("right=", after(span, 1));
            out.add("left2=", before(span, 2));
            out.add("right2=", after(span, 2));
            addPlace(span, out);
        }
        addWords(span, title, out);
    }

    private static String before(NameSpan span, int distance) {
        int at = span.first() - distance;
        return at >= span.reading().sentenceStart(span.first())
                ? span.reading().token(at).lower()
                : START;
    }

    private static String after(NameSpan span, int distance) {
        int at = span.last() + distance - 1;
        return at < span.reading().sentenceEnd(span.first())
                ? span.reading().token(at).lower()
                : END;
    }

    private static void addPlace(NameSpan span, ClueSink out) {
        FieldReading reading = span.reading();
        int start = reading.sentenceStart(span.first());
        if (start == 0) {
            out.add("first sentence");
        }
        if (reading.sentenceEnd(span.first()) == reading.size()) {
            out.add("last sentence");
        }
        if (span.first() == start) {
            out.add("opens sentence");
        }
        out.add("place=", Digits.of(span.first() * EIGHTHS / reading.size()));
    }

    private static void addWords(NameSpan span, boolean title, ClueSink out) {
        FieldReading reading = span.reading();
        int words = span.last() - span.first();
        out.add("head=", reading.token(span.first()).lower());
        out.add("tail=", reading.token(span.last() - 1).lower());
        out.add(title ? "title words=" : "words=", Digits.of(words));
        if (words == 1) {
            String surface = span.surface();
            out.add("starts3=", surface.substring(0, Math.min(AFFIX, surface.length())));
            out.add("ends3=", surface.substring(Math.max(0, surface.length() - AFFIX)));
            out.add("length=", Digits.of(surface.length()));
        } else {
            out.add("shapes=", shapes(span));
        }
    }

    /** The initials of the shapes of the words: "PCC" for "deep Residual Network". */
    private static String shapes(NameSpan span) {
        char[] shapes = new char[Math.min(5, span.last() - span.first())];
        for (int i = 0; i < shapes.length; i++) {
            shapes[i] = span.reading().shape(span.first() + i).name().charAt(0);
        }
        return new String(shapes);
    }
}
