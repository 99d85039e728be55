package dev.colophon.text;

import java.util.Locale;
import java.util.Set;

/** Tells the hyphen inside a word from the one that ties a word to a name or parts two numbers. */
final class HyphenRule {

    /** "FooNet-based": words that follow a name and are no part of it. */
    private static final Set<String> AFTER_NAME = Set.of(
            "based",
            "like",
            "style",
            "styled",
            "type",
            "trained",
            "pretrained",
            "tuned",
            "finetuned",
            "derived",
            "driven",
            "enhanced",
            "inspired",
            "guided",
            "aware",
            "specific",
            "level",
            "generated",
            "powered",
            "family",
            "series",
            "enabled",
            "optimized",
            "augmented",
            "assisted",
            "only",
            "free",
            "equipped",
            "compatible",
            "compliant",
            "oriented",
            "centric",
            "conditioned",
            "predicted",
            "coupled",
            "related",
            "induced",
            "supportive",
            "following",
            "supervised",
            "initialized",
            "labeled",
            "annotated",
            "distilled",
            "fine",
            "pre",
            "quantized",
            "encoded",
            "native",
            "agnostic",
            "integrated",
            "backed",
            "accelerated");

    /** "the set FooSet-which is new": a hyphen that was a dash. */
    private static final Set<String> AFTER_DASH = Set.of(
            "which", "namely", "especially", "particularly", "including", "whose", "where", "yet", "without", "rather");

    /** "3.2-point": units that follow a number. */
    private static final Set<String> AFTER_NUMBER =
            Set.of("point", "points", "fold", "percent", "percentage", "times", "pp", "pt");

    /** "non-FooNet". */
    private static final Set<String> BEFORE_NAME =
            Set.of("non", "post", "pre", "inter", "intra", "anti", "ex", "pseudo", "quasi", "mid", "vs");

    private static final int LONGEST = 14;
    private static final int LONGEST_NAME = 60;

    private final String text;

    HyphenRule(String text) {
        this.text = text;
    }

    /** Whether the hyphen at a position, between two word characters, is part of the word that starts at another. */
    boolean joins(int start, int hyphen) {
        char first = text.charAt(start);
        if (!Character.isLetter(first) && TokenKinds.isNumber(text, start, hyphen)) {
            return joinsNumber(hyphen);
        }
        String next = nextWord(hyphen + 1);
        if (isValue(start, hyphen, next)) {
            return false;
        }
        if (AFTER_DASH.contains(next) || text.startsWith("i.e.", hyphen + 1) || text.startsWith("e.g.", hyphen + 1)) {
            return false;
        }
        boolean name = isName(start, hyphen, Character.isUpperCase(text.charAt(hyphen + 1)));
        boolean acronymNext = Letters.isUpperAt(text, hyphen + 1) && Letters.isUpperAt(text, hyphen + 2);
        if ((name || acronymNext) && AFTER_NAME.contains(next)) {
            return !name;
        }
        return !(acronymNext && hyphen - start <= 6 && BEFORE_NAME.contains(text.substring(start, hyphen)));
    }

    /** "sub-30 ms", "near-zero error", "FooSet-10%". */
    private boolean isValue(int start, int hyphen, String next) {
        if (!Letters.isDigitAt(text, hyphen + 1)) {
            return next.equals("zero") && text.startsWith("near-", start);
        }
        int end = hyphen + 1;
        while (end - hyphen <= LONGEST && (Letters.isDigitAt(text, end) || Letters.at(text, end) == '.')) {
            end++;
        }
        return Letters.at(text, end) == '%' || text.startsWith("sub-", start) || text.startsWith("near-", start);
    }

    /** "4-bit" and "5-shot" are words; "2-6x", "256K-parameter" and "3.2-point" have a number that stands for itself. */
    private boolean joinsNumber(int hyphen) {
        return Letters.isDigitAt(text, hyphen - 1)
                && !Letters.isDigitAt(text, hyphen + 1)
                && !AFTER_NUMBER.contains(nextWord(hyphen + 1));
    }

    /** The word at a position in small letters; empty where it is longer than any that matters. */
    private String nextWord(int from) {
        int end = from;
        while (end - from <= LONGEST && Character.isLetter(Letters.at(text, end))) {
            end++;
        }
        return end - from > LONGEST ? "" : text.substring(from, end).toLowerCase(Locale.ROOT);
    }

    /** A capital or digit inside makes a name; a first capital only before a small letter and where no sentence starts with it. */
    private boolean isName(int start, int end, boolean capitalNext) {
        for (int i = Math.max(start + 1, end - LONGEST_NAME); i < end; i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c) || Letters.isDigit(c)) {
                return true;
            }
        }
        return !capitalNext && start > 0 && Character.isUpperCase(text.charAt(start));
    }
}
