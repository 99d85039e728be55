package dev.colophon.extractors.internal.name;

import dev.colophon.extractors.internal.context.ClueSet;
import dev.colophon.extractors.internal.context.NameSpan;
import dev.colophon.extractors.internal.context.Trait;
import dev.colophon.extractors.internal.lexicon.KnownName;
import dev.colophon.extractors.internal.lexicon.NameLexicon;
import org.jspecify.annotations.Nullable;

/** Looks for known names at the start and at the end of a longer one: "GPT-6 Turbo", "Adaptive GRPO". */
final class KnownParts {

    private KnownParts() {}

    static void add(NameSpan name, NameLexicon lexicon, ClueSet clues) {
        String surface = name.surface();
        KnownName start = null;
        for (int i = surface.length() - 1; i > 1 && start == null; i--) {
            if (isCut(surface, i)) {
                start = lexicon.find(surface, 0, i);
            }
        }
        addStart(start, clues);
        KnownName end = null;
        for (int i = 1; i < surface.length() - 1 && end == null; i++) {
            char c = surface.charAt(i);
            if (c == '-' || c == ' ' || c == '/') {
                end = lexicon.find(surface, i + 1, surface.length());
            }
        }
        addEnd(end, clues);
    }

    /** Whether a part may end here: before a hyphen, a space or a number. */
    private static boolean isCut(String surface, int at) {
        char c = surface.charAt(at);
        return c == '-' || c == ' ' || c == '/' || (Character.isDigit(c) && Character.isLetter(surface.charAt(at - 1)));
    }

    private static void addStart(@Nullable KnownName known, ClueSet clues) {
        if (known != null) {
            switch (known.kind()) {
                case METHOD -> clues.add(Trait.STARTS_WITH_METHOD);
                case DATASET -> clues.add(Trait.STARTS_WITH_DATASET);
                case GENERIC -> clues.add(Trait.STARTS_WITH_GENERIC);
            }
        }
    }

    private static void addEnd(@Nullable KnownName known, ClueSet clues) {
        if (known != null) {
            switch (known.kind()) {
                case METHOD -> clues.add(Trait.ENDS_WITH_METHOD);
                case DATASET -> clues.add(Trait.ENDS_WITH_DATASET);
                case GENERIC -> clues.add(Trait.ENDS_WITH_GENERIC);
            }
        }
    }
}
