package dev.colophon.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a command of LaTeX becomes.
 *
 * @param kind how it is read
 * @param text the text that the kind needs
 */
record LatexCommand(Kind kind, String text) {

    /** How a command is read; {@code latex-commands.tsv} says what each means. */
    enum Kind {
        SYMBOL,
        LETTER,
        SPACE,
        OPERATOR,
        SWITCH,
        FONT,
        DROP_ARGUMENT,
        SECOND_ARGUMENT,
        URL,
        LINK,
        FOOTNOTE,
        FRACTION,
        UNICODE,
        ABBREVIATION,
        ACCENT;

        /** The kind with a name of the data file ("dropArgument"). */
        static Kind named(String name) {
            for (Kind kind : values()) {
                if (kind.name().replace("_", "").equalsIgnoreCase(name)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(name);
        }
    }

    static final int LONGEST_NAME = 24;

    private static final Map<String, LatexCommand> COMMANDS = load();

    static @Nullable LatexCommand named(String name) {
        return COMMANDS.get(name);
    }

    /** How many letters of an unknown name are a font command whose braces were lost ("\emphNot"); 0 if none. */
    static int lostFont(String name) {
        for (String font : new String[] {"emph", "textbf", "textit", "texttt", "textsc", "underline"}) {
            if (name.startsWith(font)) {
                return font.length();
            }
        }
        return 0;
    }

    private static Map<String, LatexCommand> load() {
        Map<String, LatexCommand> commands = new HashMap<>();
        for (String[] entry : ResourceLines.read("latex-commands.tsv")) {
            commands.put(entry[0], new LatexCommand(Kind.named(entry[1]), entry.length > 2 ? entry[2] : ""));
        }
        return commands;
    }
}
