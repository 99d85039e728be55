package dev.colophon.text;

import org.jspecify.annotations.Nullable;

/** Runs the cleaning steps that a text needs: one look at its characters tells which. Most texts need none. */
final class TextCleaner {

    private static final int MARKUP = 1;
    private static final int LATEX = 2;
    private static final int CHARACTERS = 4;
    private static final int LINES = 8;

    private static final byte[] NEEDS = needs();

    private static final CleaningStep MARKUP_STEP = new MarkupCleaner();
    private static final CleaningStep LATEX_STEP = new LatexCleaner();
    private static final CleaningStep CHARACTER_STEP = new CharacterNormalizer();
    private static final CleaningStep LINE_STEP = new LineJoiner();

    private TextCleaner() {}

    /** Cleans a text; null where no step would change it. */
    static @Nullable MappedText clean(String original, CleaningLog log) {
        int needed = stepsFor(original);
        return needed == 0 ? null : clean(original, needed, log);
    }

    private static MappedText clean(String original, int needed, CleaningLog log) {
        MappedText text = MappedText.identity(original);
        if ((needed & MARKUP) != 0) {
            text = MARKUP_STEP.clean(text, log);
        }
        if ((needed & LATEX) != 0) {
            text = LATEX_STEP.clean(text, log);
        }
        if ((needed & CHARACTERS) != 0 || !text.isIdentity()) {
            text = CHARACTER_STEP.clean(text, log);
        }
        return (needed & LINES) != 0 || !text.isIdentity() ? LINE_STEP.clean(text, log) : text;
    }

    private static int stepsFor(String text) {
        int needed = 0;
        char previous = '\n';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128) {
                needed |= NEEDS[c];
                if (c == previous) {
                    needed |= c == ' ' ? LINES : c == '-' ? LATEX : 0;
                }
            } else {
                needed |= CHARACTERS;
            }
            previous = c;
        }
        boolean untrimmed = !text.isEmpty() && (text.charAt(0) == ' ' || previous == ' ');
        return untrimmed ? needed | LINES : needed;
    }

    private static byte[] needs() {
        byte[] needs = new byte[128];
        for (int c = 0; c < ' '; c++) {
            needs[c] = CHARACTERS | LINES;
        }
        needs[127] = CHARACTERS;
        for (char c : "<&".toCharArray()) {
            needs[c] = MARKUP;
        }
        for (char c : "\\${}~`".toCharArray()) {
            needs[c] = LATEX;
        }
        return needs;
    }
}
