package dev.colophon.examples.cli.evaluate;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text as the annotators' script normalises and prints it. */
final class PythonText {

    /** What Python calls white space: Unicode's, and the four information separators. */
    private static final String SPACE = "\\p{IsWhite_Space}\\x1c-\\x1f";

    private static final Pattern IGNORED_IN_NAMES = Pattern.compile("[" + SPACE + "\\-‐-―_]+");
    private static final Pattern OUTER_SPACE = Pattern.compile("^[" + SPACE + "]+|[" + SPACE + "]+$");
    private static final Pattern SCHEME = Pattern.compile("^https?://(www\\.)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern TRAILING_SLASHES = Pattern.compile("/+$");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9@.]+");

    private PythonText() {}

    /** A name without case, spaces, hyphens and a plural s: two names that agree in this are one. */
    static String normalised(@Nullable String name) {
        if (name == null) {
            return "";
        }
        String plain = IGNORED_IN_NAMES.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
        boolean plural = plain.codePointCount(0, plain.length()) > 3 && plain.endsWith("s") && !plain.endsWith("ss");
        return plural ? plain.substring(0, plain.length() - 1) : plain;
    }

    /** Whether one phrase stands, word for word, in the other: "Dice score" in "mean Dice score". */
    static boolean within(String first, String second) {
        String a = words(first);
        String b = words(second);
        return b.contains(a) || a.contains(b);
    }

    private static String words(String phrase) {
        String words =
                NO_WORD.matcher(phrase.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return " " + words + " ";
    }

    /** A link's address without what makes no difference. */
    static String address(@Nullable String url) {
        String plain = OUTER_SPACE.matcher(url == null ? "" : url).replaceAll("");
        plain = SCHEME.matcher(plain).replaceFirst("");
        plain = TRAILING_SLASHES.matcher(plain).replaceFirst("").toLowerCase(Locale.ROOT);
        return plain.endsWith(".git") ? plain.substring(0, plain.length() - ".git".length()) : plain;
    }

    /** A value as {@code str} prints it. */
    static String str(@Nullable String text) {
        return text == null ? "None" : text;
    }

    /** A value as {@code repr} prints it. */
    static String repr(@Nullable String text) {
        if (text == null) {
            return "None";
        }
        char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
        StringBuilder out = new StringBuilder().append(quote);
        text.codePoints().forEach(c -> {
            if (c == quote || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else {
                out.append(printable(c));
            }
        });
        return out.append(quote).toString();
    }

    private static String printable(int c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> isPrintable(c) ? Character.toString(c) : escape(c);
        };
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }

    private static String escape(int c) {
        if (c <= 0xff) {
            return String.format(Locale.ROOT, "\\x%02x", c);
        }
        return String.format(Locale.ROOT, c <= 0xffff ? "\\u%04x" : "\\U%08x", c);
    }
}
