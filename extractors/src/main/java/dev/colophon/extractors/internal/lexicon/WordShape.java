package dev.colophon.extractors.internal.lexicon;

/** What the letters of a word look like. */
public enum WordShape {
    /** "net", "state-of-the-art", and all that holds no letter. */
    PLAIN,
    /** "Gemini": one capital at the start. */
    CAPITALISED,
    /** "Chain-of-Thought", "U-Net": a hyphen and capitals on both sides of one, none inside a part. */
    HYPHENATED,
    /** "BERT", "SVMs": capitals, but for a plural s. */
    ACRONYM,
    /** "BossNet", "iBOT", "LoRA": a capital behind a small letter, or two capitals before one. */
    MIXED,
    /** "GPT-4o", "ViT-B/16", "CIFAR-10": a capital and a digit. */
    NUMBERED,
    /** "v2", "7b", "yolov5": small letters and a digit. */
    SMALL_NUMBERED;

    /**
     * The shape of a word.
     *
     * @param word a token's text
     * @return its shape
     */
    public static WordShape of(String word) {
        int small = 0;
        int capitals = 0;
        boolean digits = false;
        boolean hyphen = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLowerCase(c)) {
                small++;
            } else if (Character.isUpperCase(c)) {
                capitals++;
            } else {
                digits |= Character.isDigit(c);
                hyphen |= c == '-';
            }
        }
        if (digits && small + capitals > 0) {
            return capitals > 0 ? NUMBERED : SMALL_NUMBERED;
        }
        if (capitals >= 2 && small == (hasPluralS(word) ? 1 : 0)) {
            return ACRONYM;
        }
        return capitals == 0 ? PLAIN : mixed(word, capitals, hyphen);
    }

    private static WordShape mixed(String word, int capitals, boolean hyphen) {
        if (hasCapitalInside(word)) {
            return MIXED;
        }
        boolean first = Character.isUpperCase(word.charAt(0));
        if (capitals >= 2 || (hyphen && !first)) {
            return HYPHENATED;
        }
        return first ? CAPITALISED : MIXED;
    }

    private static boolean hasPluralS(String word) {
        int last = word.length() - 1;
        return last > 1 && word.charAt(last) == 's' && Character.isUpperCase(word.charAt(last - 1));
    }

    /** A capital behind a small letter, or two capitals before one. */
    private static boolean hasCapitalInside(String word) {
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            char before = word.charAt(i - 1);
            if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
                return true;
            }
            if (i > 1
                    && Character.isLowerCase(c)
                    && Character.isUpperCase(before)
                    && Character.isUpperCase(word.charAt(i - 2))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of this shape is likely to be a name wherever it stands. */
    public boolean isNameLike() {
        return this != PLAIN && this != CAPITALISED && this != SMALL_NUMBERED;
    }
}
