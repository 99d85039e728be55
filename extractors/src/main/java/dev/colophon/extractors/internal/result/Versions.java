package dev.colophon.extractors.internal.result;

import dev.colophon.extractors.internal.result.Item.Kind;

/** Knows numbers that belong to a product's name: "Loom 2.0", "Foo 3". */
final class Versions {

    private Versions() {}

    /** "Claude 4.6", "LAKE-BENCH 2.0": a capitalised word that is no measure. */
    static boolean isVersion(Frame frame, int index) {
        Item before = frame.at(index - 1);
        if (isRelease(frame, index, before) || isAlternative(frame, index)) {
            return true;
        }
        if (before.kind() == Kind.METHOD) {
            return !isScore(frame, index);
        }
        if (before.kind() != Kind.WORD || before.has(Cue.STOP) || before.has(Cue.VERB)) {
            return false;
        }
        return isCapitalised(frame, before)
                && (index > 1
                        || (frame.quantity(index).low() >= 1
                                && frame.quantity(index).low() < 10));
    }

    /** "FooNet 0.485": no release has such a number. */
    private static boolean isScore(Frame frame, int index) {
        return frame.quantity(index).low() < 1 && frame.surface(index, index).length() > 3;
    }

    /** "Loom 3/3.1 Flash". */
    private static boolean isAlternative(Frame frame, int index) {
        if (!frame.is(index - 1, Kind.SLASH)) {
            return false;
        }
        Item name = frame.at(frame.is(index - 2, Kind.QUANTITY) ? index - 3 : index - 2);
        return name.kind() == Kind.METHOD || (name.kind() == Kind.WORD && isCapitalised(frame, name));
    }

    private static boolean isCapitalised(Frame frame, Item word) {
        String clean = frame.text().clean();
        return word.end() - word.start() > 1
                && Character.isUpperCase(clean.charAt(word.start()))
                && Character.isLowerCase(clean.charAt(word.start() + 1));
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
