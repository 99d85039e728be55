package dev.colophon.extractors.internal.join;

import dev.colophon.PaperField;
import dev.colophon.extractors.internal.context.FieldReading;
import dev.colophon.extractors.internal.context.NameSpan;
import dev.colophon.extractors.internal.linear.ClueSink;

/** What the mentions of a name look like, and the words beside them. */
final class PlaceClues {

    /** How many mentions of a name are looked at. */
    private static final int MOST_PLACES = 4;

    private static final int MOST_SENTENCES = 9;
    private static final int MOST_MENTIONS = 6;

    private static final String START = "^";
    private static final String END = "$";
    private static final int EIGHTHS = 8;
    private static final int AFFIX = 3;

    private PlaceClues() {}

    /** Adds what can be seen in title and abstract. */
    static void add(NameEvidence name, ClueSink out) {
        boolean isInAbstract = addAbstract(name, out) > 0;
        int looked = 0;
        for (NameSpan span : name.spans()) {
            if (span.reading().field() == PaperField.TITLE && looked++ < MOST_PLACES) {
                out.add("title left=", before(span, 1));
                out.add("title right=", after(span, 1));
                out.add("title words=", Digits.of(span.last() - span.first()));
                if (!isInAbstract) {
                    addWords(span, out);
                }
            }
        }
    }

    /** Adds what can be seen in the abstract; returns how often the name stands there. */
    private static int addAbstract(NameEvidence name, ClueSink out) {
        int mentions = 0;
        for (NameSpan span : name.spans()) {
            if (span.reading().field() == PaperField.ABSTRACT && mentions++ < MOST_PLACES) {
                out.add("left=", before(span, 1));
                out.add("right=", after(span, 1));
                out.add("left2=", before(span, 2));
                out.add("right2=", after(span, 2));
                addPlace(span, out);
                addWords(span, out);
            }
        }
        return mentions;
    }

    /** Adds what can be seen in the abstract alone, for the guess at the title's name. */
    static void addForGuess(NameEvidence name, ClueSink out) {
        int mentions = addAbstract(name, out);
        out.add("mentions=", Digits.of(Math.min(MOST_MENTIONS, mentions)));
        if (name.group().longForm() != null) {
            out.add("pair");
        }
        NameSpan first = null;
        for (NameSpan span : name.spans()) {
            if (span.reading().field() == PaperField.ABSTRACT) {
                out.add(
                        "opening=",
                        span.reading()
                                .token(span.reading().sentenceStart(span.first()))
                                .lower());
                first = first == null || span.start() < first.start() ? span : first;
            }
        }
        if (first != null) {
            out.add("first left=", before(first, 1));
            out.add("first right=", after(first, 1));
            out.add("first left2=", before(first, 2));
            out.add("sentence=", Digits.of(sentence(first)));
            out.add("shape=", first.reading().shape(first.first()).name());
        }
    }

    /** Which sentence of the abstract it is, from 0 on. */
    private static int sentence(NameSpan span) {
        int sentences = 0;
        int at = 0;
        int start = span.reading().sentenceStart(span.first());
        while (at < start && sentences < MOST_SENTENCES) {
            at = span.reading().sentenceEnd(at);
            sentences++;
        }
        return sentences;
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

    private static void addWords(NameSpan span, ClueSink out) {
        FieldReading reading = span.reading();
        int words = span.last() - span.first();
        out.add("head=", reading.token(span.first()).lower());
        out.add("tail=", reading.token(span.last() - 1).lower());
        out.add("words=", Digits.of(words));
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
