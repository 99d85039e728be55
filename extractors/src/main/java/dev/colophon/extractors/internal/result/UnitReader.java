package dev.colophon.extractors.internal.result;

import org.jspecify.annotations.Nullable;

/** Reads the unit after a number: "%", "percentage points", "-fold", "GPU days", "s" of "2.3s/case". */
final class UnitReader {

    /** A unit and where it ends. */
    record Found(Unit unit, int end) {}

    private static final int LONGEST_WORD = 24;

    private UnitReader() {}

    /** The unit that follows a number which ends at a place, or null. */
    static @Nullable Found read(String text, int numberEnd, int limit) {
        int start = skipFiller(text, numberEnd, limit);
        if (start >= limit) {
            return null;
        }
        if (text.startsWith("times", start) && start > 0 && text.charAt(start - 1) == '\\') {
            return new Found(Unit.FACTOR, start + 5);
        }
        if (text.charAt(start) == '%') {
            return percent(text, start, limit);
        }
        if (text.charAt(start) == '\u00d7') {
            return new Found(Unit.FACTOR, start + 1);
        }
        return word(text, start, limit);
    }

    private static int skipFiller(String text, int from, int limit) {
        int i = from;
        while (i < limit && i - from < 4 && isFiller(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isFiller(char c) {
        return c == ' '
                || c == '$'
                || c == '\\'
                || c == '{'
                || c == '}'
                || c == '-'
                || c == '\u2011'
                || c == '\u00a0'
                || c == '\u2009'
                || c == '\u202f'
                || c == '~';
    }

    private static Found percent(String text, int start, int limit) {
        int end = start + 1;
        if (end < limit && (text.charAt(end) == 'p' || text.charAt(end) == '/')) {
            Found glued = word(text, start, limit);
            return glued == null ? new Found(Unit.PERCENT, end) : glued;
        }
        int next = end < limit && (text.charAt(end) == ' ' || text.charAt(end) == '-') ? end + 1 : end;
        if (next > end && text.startsWith("point", next)) {
            return new Found(Unit.POINTS, wordEnd(text, next, limit));
        }
        return new Found(Unit.PERCENT, end);
    }

    private static @Nullable Found word(String text, int start, int limit) {
        int end = wordEnd(text, start, limit);
        if (end == start) {
            return null;
        }
        String first = text.substring(start, end);
        for (int count = UnitList.STANDARD.longest(first); count > 0; count--) {
            int last = endOfWords(text, start, limit, count);
            Unit unit = last < 0 ? null : UnitList.STANDARD.find(text.substring(start, last));
            if (unit != null) {
                return new Found(unit, last);
            }
        }
        return prefix(text, start, end);
    }

    private static @Nullable Found prefix(String text, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '/' || c == '-') {
                Unit unit = UnitList.STANDARD.find(text.substring(start, i));
                return unit == null ? null : new Found(unit, i);
            }
        }
        return null;
    }

    private static int endOfWords(String text, int start, int limit, int count) {
        int end = wordEnd(text, start, limit);
        for (int i = 1; i < count; i++) {
            if (end >= limit || text.charAt(end) != ' ') {
                return -1;
            }
            int next = wordEnd(text, end + 1, limit);
            if (next == end + 1) {
                return -1;
            }
            end = next;
        }
        return end;
    }

    private static int wordEnd(String text, int start, int limit) {
        int end = start;
        while (end < limit && end - start < LONGEST_WORD && isUnitCharacter(text.charAt(end))) {
            end++;
        }
        while (end > start && isTrailing(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isUnitCharacter(char c) {
        return Character.isLetterOrDigit(c)
                || c == '/'
                || c == '^'
                || c == '%'
                || c == '-'
                || c == '\u00b0'
                || c == '\u00b2'
                || c == '\u00b7';
    }

    private static boolean isTrailing(char c) {
        return c == '/' || c == '-' || c == '^';
    }
}
