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
        Letters letters = new Letters(word);
        if (letters.digits > 0 && letters.small + letters.capitals > 0) {
            return numbered(letters);
        }
        if (letters.capitals == 0) {
            return PLAIN;
        }
        if (letters.capitals >= 2 && letters.small - letters.pluralS == 0) {
            return ACRONYM;
        }
        if (letters.inner) {
            return MIXED;
        }
        if (letters.capitals >= 2 || (letters.hyphen && !letters.first)) {
            return HYPHENATED;
        }
        return letters.first ? CAPITALISED : MIXED;
    }

    private static WordShape numbered(Letters letters) {
        return letters.capitals > 0 ? NUMBERED : SMALL_NUMBERED;
    }

    /** Whether a word of this shape is likely to be a name wherever it stands. */
    public boolean isNameLike() {
        return this != PLAIN && this != CAPITALISED && this != SMALL_NUMBERED;
    }

    private static final class Letters {
        private int small;
        private int capitals;
        private int digits;
        private int pluralS;
        private boolean inner;
        private boolean hyphen;
        private final boolean first;

        private Letters(String word) {
            char before = '-';
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                if (Character.isLowerCase(c)) {
                    small++;
                    inner |= i > 1 && Character.isUpperCase(before) && Character.isUpperCase(word.charAt(i - 2));
                } else if (Character.isUpperCase(c)) {
                    capitals++;
                    inner |= Character.isLowerCase(before);
                } else if (Character.isDigit(c)) {
                    digits++;
                }
                hyphen |= c == '-';
                before = c;
            }
            pluralS =
                    before == 's' && word.length() > 2 && Character.isUpperCase(word.charAt(word.length() - 2)) ? 1 : 0;
            first = Character.isUpperCase(word.charAt(0));
        }
    }
}
