package dev.colophon.extractors.internal.result;

import dev.colophon.extractors.internal.result.Item.Kind;

/** Knows numbers that belong to a product's name: "Loom 2.0", "Foo 3". */
final class Versions {

    private Versions() {}

    /** "Claude 4.6", "LAKE-BENCH 2.0": a capitalised word that is no measure. */
    static boolean isVersion(Frame frame, int index) {
        Item before = frame.at(index - 1);
        if (isRelease(frame, index, before)) {
            return true;
        }
        if (before.kind() != Kind.WORD || before.has(Cue.STOP) || before.has(Cue.VERB)) {
            return false;
        }
        String clean = frame.text().clean();
        return Character.isUpperCase(clean.charAt(before.start()))
                && before.end() - before.start() > 1
                && Character.isLowerCase(clean.charAt(before.start() + 1))
                && (index > 1
                        || (frame.quantity(index).low() >= 1
                                && frame.quantity(index).low() < 10));
    }

    private static boolean isRelease(Frame frame, int index, Item before) {
        String clean = frame.text().clean();
        return before.kind() == Kind.WORD
                && before.cues() == 0
                && Character.isUpperCase(clean.charAt(before.start()))
                && MeasureWords.classOf(before.lower()) == MeasureWords.Kind.NONE
                && frame.quantity(index).low() < 10
                && frame.surface(index, index).endsWith(".0");
    }
}
