package dev.colophon.extractors.internal.result;

import dev.colophon.extractors.internal.result.Item.Kind;
import dev.colophon.extractors.internal.result.Quantity.Form;
import java.util.Set;

/** Tells the factors that are outcomes from repetitions, magnifications and the sizes of datasets. */
final class FactorFilter {

    /** What is counted, not multiplied, by "twofold". */
    private static final Set<String> COUNTED = Set.of(
            "aim",
            "aims",
            "challenge",
            "challenges",
            "contribution",
            "contributions",
            "goal",
            "goals",
            "idea",
            "ideas",
            "issue",
            "issues",
            "objectives",
            "problem",
            "problems",
            "purpose",
            "role",
            "strategy");

    private FactorFilter() {}

    /** "6x faster", but not "10-fold cross-validation" and not "repeated 5 times". */
    static boolean isResult(Frame frame, int index, Quantity quantity) {
        Item next = frame.at(index + 1);
        if (next.lower().startsWith("cross")
                || next.is("super-resolution")
                || next.is("upsampling")
                || next.is("validation")
                || next.is("magnification")
                || next.is("downsampling")
                || next.is("zoom")
                || next.is("objective")) {
            return false;
        }
        Item before = frame.at(index - 1);
        if (quantity.form() == Form.WORD
                && (before.is("are") || before.is("is"))
                && !next.has(Cue.COMPARATIVE)
                && next.kind() != Kind.WORD) {
            return false;
        }
        if (quantity.form() == Form.SCALED || isCount(frame, index)) {
            return false;
        }
        return !before.is("repeated") && !before.is("run") && !before.is("factors") && !isLargerDataset(frame, index);
    }

    /** "a twofold contribution", "two-fold severe challenges". */
    private static boolean isCount(Frame frame, int index) {
        return frame.surface(index, index).endsWith("fold")
                && (COUNTED.contains(frame.at(index + 1).lower())
                        || COUNTED.contains(frame.at(index + 2).lower()));
    }

    /** "ten times larger than existing datasets" is about how much data there is. */
    private static boolean isLargerDataset(Frame frame, int index) {
        Item comparative = frame.at(index + 1);
        if (!comparative.is("larger") && !comparative.is("more") && !comparative.is("bigger")) {
            return false;
        }
        for (int i = index + 2; i < index + 10; i++) {
            Item item = frame.at(i);
            if (item.is("dataset")
                    || item.is("datasets")
                    || item.is("benchmarks")
                    || item.is("corpora")
                    || item.is("works")) {
                return true;
            }
        }
        return false;
    }
}
