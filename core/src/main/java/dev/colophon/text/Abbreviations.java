package dev.colophon.text;

import java.util.Locale;
import java.util.Set;

/** The abbreviations of scientific English whose full stop is part of the word. */
final class Abbreviations {

    /** Nothing ends after these. */
    private static final Set<String> INSIDE = Set.of(
            "e.g", "i.e", "eg", "ie", "vs", "cf", "fig", "figs", "eq", "eqs", "eqn", "eqns", "sec", "secs", "sect",
            "ref", "refs", "tab", "alg", "thm", "def", "prop", "lem", "dr", "prof", "mr", "mrs", "ms", "st", "approx",
            "resp", "w.r.t", "wrt", "a.k.a", "aka", "viz", "ca", "incl", "esp", "vol", "ch", "chap", "ed", "eds",
            "i.i.d", "s.t", "app", "appx", "corr", "w.l.o.g", "dept", "univ", "max", "min", "avg");

    /** A sentence may end after these. */
    private static final Set<String> LAST = Set.of(
            "al", "etc", "u.s", "u.k", "e.u", "u.s.a", "inc", "ltd", "corp", "co", "jr", "ph.d", "m.sc", "b.sc", "a.m",
            "p.m", "d.c", "no", "nos");

    /** Words as often as abbreviations. */
    private static final Set<String> WORDS = Set.of(
            "max", "min", "avg", "app", "def", "prop", "tab", "ed", "ms", "st", "ref", "refs", "alg", "sec", "secs",
            "ch", "corr", "eg", "ie", "lem");

    private static final int LONGEST = 7;

    private Abbreviations() {}

    /** Whether the word before a full stop never ends a sentence. */
    static boolean isInside(String text, int start, int stop) {
        return stop - start <= LONGEST && INSIDE.contains(lower(text, start, stop)) && !isPlainWord(text, start, stop);
    }

    /** Whether the word before a full stop has it as its own but may end a sentence. */
    static boolean isLast(String text, int start, int stop) {
        return stop - start <= LONGEST && (LAST.contains(lower(text, start, stop)) || isInitials(text, start, stop));
    }

    /** "vs.62": the stop of an abbreviation that lost its space joins nothing. */
    static boolean isInsideBeforeNumber(String text, int start, int stop) {
        return Letters.isDigitAt(text, stop + 1)
                && stop - start <= LONGEST
                && Character.isLetter(text.charAt(start))
                && INSIDE.contains(lower(text, start, stop));
    }

    /** Whether the token keeps the full stop that follows it. */
    static boolean keepsStop(String text, int start, int stop) {
        if (stop - start > LONGEST || !Character.isLetter(text.charAt(start))) {
            return false;
        }
        String lower = lower(text, start, stop);
        if (lower.equals("no") || lower.equals("nos")) {
            return Letters.isDigitAt(text, stop + 2);
        }
        boolean atEnd = stop + 1 >= text.length();
        boolean initial = stop - start == 1 && Letters.isUpperAt(text, start) && !atEnd;
        return initial
                || (LAST.contains(lower) && !lower.equals("co"))
                || (INSIDE.contains(lower) && !isPlainWord(text, start, stop) && !atEnd)
                || (stop - start > 1 && isInitials(text, start, stop));
    }

    /** "max", "app", "ed": the full stop is theirs only before a small letter or a number. */
    private static boolean isPlainWord(String text, int start, int stop) {
        char next = Letters.at(text, stop + 2);
        boolean goesOn = Letters.isDigit(next) || Character.isLowerCase(next) || isRomanNumeral(text, stop + 2);
        return !goesOn && WORDS.contains(lower(text, start, stop));
    }

    /** "Sec. IV". */
    private static boolean isRomanNumeral(String text, int from) {
        int end = from;
        while ("IVX".indexOf(Letters.at(text, end)) >= 0) {
            end++;
        }
        return end > from && !Letters.isWordAt(text, end);
    }

    /** "U.S", "J", "w.r.t": single letters with stops between them. */
    private static boolean isInitials(String text, int start, int stop) {
        for (int i = start; i < stop; i++) {
            boolean letterPlace = (i - start) % 2 == 0;
            char c = text.charAt(i);
            if (letterPlace ? !Character.isLetter(c) : c != '.') {
                return false;
            }
        }
        return (stop - start) % 2 == 1 && (stop - start > 1 || Character.isUpperCase(text.charAt(start)));
    }

    private static String lower(String text, int start, int stop) {
        return text.substring(start, stop).toLowerCase(Locale.ROOT);
    }
}
