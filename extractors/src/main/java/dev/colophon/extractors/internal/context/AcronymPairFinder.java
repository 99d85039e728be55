package dev.colophon.extractors.internal.context;

import dev.colophon.text.TextReader;
import dev.colophon.text.TokenKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds long forms beside their acronyms, in either order: "long form (LF)", "LF (long form)". The letters of the acronym
 * have to come, in order, from the long form, the first one from the start of its first word, as in A. Schwartz and
 * M. Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text", PSB 2003.
 */
public final class AcronymPairFinder {

    private static final TextReader<List<AcronymPair>> PAIRS = text -> pairs(FieldReading.of(text));
    private static final int MAX_ACRONYM = 16;
    private static final int MAX_WORDS = 14;

    private final FieldReading reading;
    private final List<AcronymPair> pairs = new ArrayList<>();

    private AcronymPairFinder(FieldReading reading) {
        this.reading = reading;
    }

    /**
     * Finds the pairs of a text.
     *
     * @param reading the text
     * @return the pairs in text order
     */
    public static List<AcronymPair> find(FieldReading reading) {
        return reading.text().read(PAIRS);
    }

    private static List<AcronymPair> pairs(FieldReading reading) {
        AcronymPairFinder finder = new AcronymPairFinder(reading);
        for (int i = 1; i + 2 < reading.size(); i++) {
            if (reading.is(i, '(') && reading.sentenceStart(i) < i) {
                finder.readBracket(i);
            }
        }
        return List.copyOf(finder.pairs);
    }

    private void readBracket(int open) {
        int end = reading.sentenceEnd(open);
        int close = open + 1;
        while (close < end && close - open <= MAX_WORDS && !isBracketEnd(close)) {
            close++;
        }
        if (close == open + 1 || close >= end || close - open > MAX_WORDS) {
            return;
        }
        if (close - open <= 3 && isAcronym(open + 1, close)) {
            int first = longFormStart(open, open + 1, close);
            if (first >= 0) {
                pairs.add(new AcronymPair(
                        NameSpan.of(reading, first, endOfLongForm(open)), NameSpan.of(reading, open + 1, close)));
            }
        } else if (close - open > 2 && isAcronym(open - 1, open)) {
            String inside = text(open + 1, close);
            if (matchStart(text(open - 1, open), inside) == 0) {
                pairs.add(new AcronymPair(NameSpan.of(reading, open + 1, close), NameSpan.of(reading, open - 1, open)));
            }
        }
    }

    private boolean isBracketEnd(int at) {
        return reading.is(at, ')') || reading.is(at, ',') || reading.is(at, ';') || reading.is(at, ':');
    }

    private int endOfLongForm(int open) {
        int end = open;
        while (end > 1 && reading.token(end - 1).kind() == TokenKind.PUNCTUATION) {
            end--;
        }
        return end;
    }

    private boolean isAcronym(int first, int last) {
        String text = text(first, last);
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return text.length() >= 2 && text.length() <= MAX_ACRONYM && capitals >= (text.length() > 2 ? 2 : 1);
    }

    private int longFormStart(int open, int acronymFirst, int acronymLast) {
        String acronym = text(acronymFirst, acronymLast);
        int words = Math.min(Math.min(acronym.length() + 5, acronym.length() * 2), MAX_WORDS);
        int limit = Math.max(reading.sentenceStart(open), open - words);
        int from = open - 1;
        while (from > limit && !isPhraseEnd(from - 1)) {
            from--;
        }
        int end = endOfLongForm(open);
        if (end <= from) {
            return -1;
        }
        String phrase = text(from, end);
        int start = matchStart(acronym, phrase);
        if (start < 0) {
            return -1;
        }
        int position = reading.token(from).start() + start;
        for (int i = from; i < end; i++) {
            if (reading.token(i).start() == position) {
                return end - i >= 2 || reading.token(i).text().indexOf('-') > 0 ? i : -1;
            }
        }
        return -1;
    }

    private boolean isPhraseEnd(int at) {
        return isBracketEnd(at) || reading.is(at, '(') || reading.is(at, '.');
    }

    /** Where in the phrase the shortest long form of the acronym starts, or -1. */
    private static int matchStart(String acronym, String phrase) {
        String letters = withoutPlural(acronym);
        int at = phrase.length();
        for (int i = letters.length() - 1; i >= 0; i--) {
            char c = Character.toLowerCase(letters.charAt(i));
            if (!Character.isLetterOrDigit(c)) {
                continue;
            }
            at--;
            while (at >= 0 && (Character.toLowerCase(phrase.charAt(at)) != c || (i == 0 && !startsWord(phrase, at)))) {
                at--;
            }
            if (at < 0) {
                return -1;
            }
        }
        return at;
    }

    private static String withoutPlural(String acronym) {
        int last = acronym.length() - 1;
        return last > 1 && acronym.charAt(last) == 's' && Character.isUpperCase(acronym.charAt(last - 1))
                ? acronym.substring(0, last)
                : acronym;
    }

    private static boolean startsWord(String phrase, int at) {
        return at == 0 || (!Character.isLetterOrDigit(phrase.charAt(at - 1)) && phrase.charAt(at - 1) != '-');
    }

    private String text(int first, int last) {
        return reading.text()
                .clean()
                .substring(reading.token(first).start(), reading.token(last - 1).end());
    }
}
