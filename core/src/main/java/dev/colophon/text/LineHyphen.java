package dev.colophon.text;

import java.util.Set;

/** Tells whether a hyphen at the end of a line belongs to the word or was put there to cut it. */
final class LineHyphen {

    /** "self-", "supervised": words that start compounds written with a hyphen. */
    private static final Set<String> FIRST_PARTS = Set.of(
            "self", "non", "semi", "multi", "cross", "zero", "few", "one", "two", "three", "end", "fine", "high", "low",
            "well", "state", "real", "large", "long", "short", "open", "data", "task", "model", "time", "user", "human",
            "top", "in", "out", "on", "off", "plug", "black", "white", "pair", "point", "domain", "class", "cost",
            "energy", "single", "meta", "quasi", "ill", "so", "full", "post", "mid", "small", "hand", "deep", "ever");

    /** "transformer-", "based": words that end compounds written with a hyphen. */
    private static final Set<String> LAST_PARTS = Set.of(
            "based",
            "like",
            "aware",
            "driven",
            "free",
            "specific",
            "level",
            "wise",
            "trained",
            "of",
            "to",
            "the",
            "shot",
            "scale",
            "time",
            "agnostic",
            "art",
            "end",
            "tuning",
            "tuned",
            "style",
            "guided",
            "oriented",
            "centric",
            "invariant",
            "dependent",
            "independent",
            "order",
            "world",
            "quality",
            "source",
            "efficient",
            "supervised",
            "modal",
            "view",
            "class",
            "task",
            "domain",
            "step",
            "stage",
            "dimensional",
            "language");

    private static final int LONGEST = 24;

    private LineHyphen() {}

    /** Whether a hyphen between two word characters stands before the line end at {@code from}. */
    static boolean isCut(char[] chars, int from, int to, int length) {
        return from > 1
                && to < length
                && chars[from - 1] == '-'
                && Character.isLetterOrDigit(chars[from - 2])
                && Character.isLetterOrDigit(chars[to]);
    }

    /** Whether the hyphen goes with the line end: both halves are small letters and no part of a compound. */
    static boolean isSoft(char[] chars, int from, int to, int length) {
        int start = from - 1;
        while (start > 0 && from - start < LONGEST && Character.isLetter(chars[start - 1])) {
            start--;
        }
        int end = to;
        while (end < length && end - to < LONGEST && Character.isLetter(chars[end])) {
            end++;
        }
        boolean compound = (start > 0 && isWordSign(chars[start - 1])) || (end < length && isWordSign(chars[end]));
        return !compound
                && hasOnlySmallLetters(chars, start + 1, from - 1)
                && hasOnlySmallLetters(chars, to, end)
                && Character.isLetter(chars[start])
                && end > to
                && !FIRST_PARTS.contains(word(chars, start, from - 1))
                && !LAST_PARTS.contains(word(chars, to, end));
    }

    private static boolean isWordSign(char c) {
        return c == '-' || Character.isDigit(c);
    }

    private static String word(char[] chars, int from, int to) {
        char[] lower = new char[to - from];
        for (int i = from; i < to; i++) {
            lower[i - from] = Character.toLowerCase(chars[i]);
        }
        return new String(lower);
    }

    private static boolean hasOnlySmallLetters(char[] chars, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isLowerCase(chars[i])) {
                return false;
            }
        }
        return true;
    }
}
