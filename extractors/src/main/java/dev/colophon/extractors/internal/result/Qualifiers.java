package dev.colophon.extractors.internal.result;

import dev.colophon.extractors.internal.result.Item.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words that bound a number: "up to 4x", "as low as 45 ms", "∼5 h". */
final class Qualifiers {

    /** Two-word qualifiers by their last word. */
    private static final Map<String, Set<String>> DOUBLE = Map.of(
            "to", Set.of("up", "close"),
            "than", Set.of("more", "less", "fewer", "greater", "higher", "better", "lower"),
            "least", Set.of("at"),
            "most", Set.of("at"),
            "of", Set.of("maximum", "minimum"));

    private static final Set<String> EXTENTS = Set.of("low", "high", "few", "much", "little", "many", "small", "large");

    private static final Set<String> FILLERS =
            Set.of("a", "an", "the", "by", "average", "relative", "absolute", "of", "additional");

    private Qualifiers() {}

    /** The index of the first item of the qualifier before a number, or the number's own index. */
    static int start(Frame frame, int index) {
        int last = index - 1;
        Item word = frame.at(last);
        if (word.kind() != Kind.WORD) {
            return index;
        }
        if (!word.has(Cue.QUALIFIER_END)) {
            return word.has(Cue.QUALIFIER) ? last : index;
        }
        Item before = frame.at(last - 1);
        if (word.is("as")
                && EXTENTS.contains(before.lower())
                && frame.at(last - 2).is("as")) {
            return last - 2;
        }
        Set<String> firsts = DOUBLE.get(word.lower());
        if (firsts != null && firsts.contains(before.lower())) {
            return last - 1;
        }
        return index;
    }

    /** The qualifier as written, or null. */
    static @Nullable String find(Frame frame, int index) {
        int last = index;
        while (index - last < 3 && FILLERS.contains(frame.at(last - 1).lower()) && !endsQualifier(frame, last)) {
            last--;
        }
        int start = start(frame, last);
        if (start < last) {
            return frame.surface(start, last - 1);
        }
        return symbol(frame, index);
    }

    private static boolean endsQualifier(Frame frame, int last) {
        return start(frame, last) < last;
    }

    private static @Nullable String symbol(Frame frame, int index) {
        String clean = frame.text().clean();
        int start = frame.at(index).start();
        int i = start - 1;
        int floor = frame.sentence().start();
        while (i >= floor && start - i < 4 && isSpace(clean.charAt(i))) {
            i--;
        }
        if (i < floor) {
            return null;
        }
        char c = clean.charAt(i);
        if ("~<>\u223c\u2248\u2264\u2265\u2243\u2273\u2272".indexOf(c) >= 0) {
            int first = i > floor && clean.charAt(i - 1) == '<' ? i - 1 : i;
            return written(frame, first, i + 1);
        }
        return command(clean, i + 1, floor);
    }

    private static @Nullable String command(String clean, int end, int floor) {
        for (String command :
                List.of("\\sim", "\\approx", "\\geq", "\\leq", "\\simeq", "\\ge", "\\le", "\\gtrsim", "<=", ">=")) {
            int from = end - command.length();
            if (from >= floor && clean.startsWith(command, from)) {
                return command;
            }
        }
        return null;
    }

    /** The sign as the original text writes it: "\sim" where the clean text has "∼". */
    private static String written(Frame frame, int start, int end) {
        String original = frame.text()
                .mention(start, end)
                .text()
                .replace("$", "")
                .replace("{", "")
                .replace("}", "");
        return original.isBlank() ? frame.text().clean().substring(start, end) : original.strip();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '$' || c == '{' || c == '}' || c == '\u00a0';
    }
}
