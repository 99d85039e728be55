package dev.colophon.extractors.internal.result;

import dev.colophon.extractors.internal.result.Quantity.Form;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads numbers in words: "six times", "ninefold", "two orders of magnitude", "halves", "twice the", "one third of". */
final class WordQuantities {

    private static final Map<String, Integer> CARDINALS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("twelve", 12),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("fifty", 50),
            Map.entry("hundred", 100));

    /** Verbs and nouns that hold a number, with the number. */
    private static final Map<String, Double> MULTIPLES = Map.ofEntries(
            Map.entry("halves", 2.0),
            Map.entry("halving", 2.0),
            Map.entry("doubles", 2.0),
            Map.entry("doubling", 2.0),
            Map.entry("tripling", 3.0),
            Map.entry("quadrupling", 4.0),
            Map.entry("quadruples", 4.0),
            Map.entry("twofold", 2.0),
            Map.entry("threefold", 3.0),
            Map.entry("fourfold", 4.0),
            Map.entry("fivefold", 5.0),
            Map.entry("sixfold", 6.0),
            Map.entry("sevenfold", 7.0),
            Map.entry("eightfold", 8.0),
            Map.entry("ninefold", 9.0),
            Map.entry("tenfold", 10.0),
            Map.entry("hundredfold", 100.0));

    private static final Map<String, Double> PARTS = Map.ofEntries(
            Map.entry("third", 3.0),
            Map.entry("quarter", 4.0),
            Map.entry("fifth", 5.0),
            Map.entry("tenth", 10.0),
            Map.entry("thirds", 3.0),
            Map.entry("quarters", 4.0),
            Map.entry("fifths", 5.0),
            Map.entry("tenths", 10.0));

    private static final Set<String> NO_OBJECTS = Set.of("of", "as", "and", "or", "is", "are", "with", "that");

    private static final Set<String> MEASURES = Set.of("minute", "minutes", "second", "seconds", "hour", "hours");

    private static final Set<String> TRIGGERS = triggers();

    /** For first letter, last letter and length of a word whether one that begins a number has the same: most words have not. */
    private static final boolean[] MAY_TRIGGER = new boolean[0x1000];

    static {
        TRIGGERS.forEach(word -> MAY_TRIGGER[shape(word, word.length())] = true);
    }

    private WordQuantities() {}

    private static int shape(String word, int end) {
        return ((word.charAt(0) * 31 + word.charAt(end - 1)) * 13 + end) & 0xfff;
    }

    private static Set<String> triggers() {
        Set<String> triggers = new HashSet<>(CARDINALS.keySet());
        triggers.addAll(MULTIPLES.keySet());
        triggers.addAll(Set.of("half", "twice", "double", "triple"));
        return triggers;
    }

    /** Whether a number in words may begin with a token: "six", "one-third", "halves". */
    static boolean isTrigger(String lower) {
        int hyphen = lower.indexOf('-');
        if (!MAY_TRIGGER[shape(lower, hyphen > 0 ? hyphen : lower.length())]) {
            return false;
        }
        return TRIGGERS.contains(hyphen > 0 ? lower.substring(0, hyphen) : lower);
    }

    /** The number in words that starts at the letter at a place, or null. */
    static @Nullable Quantity read(String text, int start, int begin, int limit) {
        if (start > begin && isInsideName(text.charAt(start - 1))) {
            return null;
        }
        int end = letters(text, start, limit);
        if (end - start > 11 || (end - start <= 2 && !mayCount(text, skip(text, end, limit), limit))) {
            return null;
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        Double multiple = MULTIPLES.get(word);
        if (multiple != null) {
            return isThing(text, word, end, limit) ? null : factor(start, end, multiple);
        }
        Integer cardinal = CARDINALS.get(word);
        return cardinal == null
                ? share(text, word, start, end, begin, limit)
                : counted(text, cardinal, start, end, limit);
    }

    /** "a third of", "an order of magnitude": articles stand everywhere, numbers behind them hardly anywhere. */
    private static boolean mayCount(String text, int next, int limit) {
        return next < limit && "tqfoTQFO".indexOf(text.charAt(next)) >= 0;
    }

    private static boolean isInsideName(char c) {
        return c == '-' || c == '_' || c == '\\' || c == '/' || Character.isLetterOrDigit(c);
    }

    /** "digital doubles,", "both halves of the network": no verb, for a verb has an object. */
    private static boolean isThing(String text, String word, int end, int limit) {
        if (!word.endsWith("es")) {
            return false;
        }
        String next = word(text, end, limit);
        return next.isEmpty() || NO_OBJECTS.contains(next);
    }

    /** "half the latency", "by half", "twice as fast", "nearly double the rate". */
    private static @Nullable Quantity share(String text, String word, int start, int end, int begin, int limit) {
        String next = word(text, end, limit);
        if (word.equals("half")) {
            String before = WordWindow.before(text, begin, start, 1);
            if (before.equals("by")) {
                return factor(start, end, 2);
            }
            return next.equals("the") || next.equals("as") || before.equals("in") ? factor(start, end, 0.5) : null;
        }
        if (word.equals("twice")) {
            return next.equals("the") || next.equals("as") || next.equals("faster") ? factor(start, end, 2) : null;
        }
        if (word.equals("double") || word.equals("triple")) {
            return next.equals("the") || next.equals("that") ? factor(start, end, word.equals("double") ? 2 : 3) : null;
        }
        return null;
    }

    private static @Nullable Quantity counted(String text, int cardinal, int start, int end, int limit) {
        int next = skip(text, end, limit);
        int nextEnd = letters(text, next, limit);
        String word = text.substring(next, nextEnd).toLowerCase(Locale.ROOT);
        Double part = PARTS.get(word);
        if (part != null) {
            return next > end && word(text, nextEnd, limit).equals("of")
                    ? factor(start, nextEnd, cardinal / part)
                    : null;
        }
        if (word.startsWith("order") && text.startsWith(" of magnitude", nextEnd)) {
            return factor(start, nextEnd + 13, Math.pow(10, Math.min(cardinal, 20)));
        }
        if (end - start <= 2) {
            return null;
        }
        if (word.equals("times") || word.equals("fold")) {
            return factor(start, nextEnd, cardinal);
        }
        return measured(text, cardinal, start, next, nextEnd, word, limit);
    }

    private static @Nullable Quantity measured(
            String text, int cardinal, int start, int next, int nextEnd, String word, int limit) {
        if (word.equals("million") || word.equals("billion")) {
            double value = cardinal * (word.equals("million") ? 1e6 : 1e9);
            return new Quantity(start, nextEnd, value, value, null, Form.SCALED, ' ');
        }
        if (!MEASURES.contains(word) && !word.equals("percentage") && !word.equals("percent")) {
            return null;
        }
        UnitReader.Found unit = UnitReader.read(text, next, limit);
        return unit == null ? null : new Quantity(start, unit.end(), cardinal, cardinal, unit.unit(), Form.WORD, ' ');
    }

    private static Quantity factor(int start, int end, double value) {
        return new Quantity(start, end, value, value, Unit.FACTOR, Form.WORD, ' ');
    }

    private static String word(String text, int from, int limit) {
        int start = skip(text, from, limit);
        return text.substring(start, letters(text, start, limit)).toLowerCase(Locale.ROOT);
    }

    private static int skip(String text, int from, int limit) {
        return from < limit && (text.charAt(from) == ' ' || text.charAt(from) == '-') ? from + 1 : from;
    }

    private static int letters(String text, int from, int limit) {
        int end = from;
        while (end < limit && end - from < 16 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
