package dev.colophon.text;

import java.util.List;
import java.util.Set;

/** Finds where web addresses end. */
final class Addresses {

    private static final Set<String> TOP_DOMAINS = Set.of(
            "com", "org", "io", "net", "edu", "ai", "co", "gov", "dev", "app", "cn", "de", "uk", "fr", "ch", "jp", "in",
            "eu", "info", "science", "me", "nl", "it", "kr", "au", "ca", "at", "es", "se", "us", "tech", "page", "site",
            "ly", "gl", "sh", "so", "cc", "be", "pl", "ru");

    private static final String NEVER_INSIDE = "<>\"{}|\\^`\u201C\u201D";
    private static final String NEVER_LAST = ".,;:!?'\"\u2019*";

    private static final List<String> PREFIXES = List.of("https://", "http://", "www.", "ftp://");
    private static final int LONGEST_DOMAIN = 8;

    private Addresses() {}

    /** The offset after the address with a scheme, or with "www", that starts at a position; the position if none does. */
    static int end(String text, int start) {
        if (!mayStart(text.charAt(start), Letters.at(text, start + 1))) {
            return start;
        }
        int body = body(text, start);
        if (body < 0 || !Letters.isWordAt(text, body)) {
            return start;
        }
        return trimmed(text, body);
    }

    /** Whether a prefix may start with two characters: "ht", "ww", "ft". */
    private static boolean mayStart(char first, char second) {
        return switch (first) {
            case 'h', 'H', 'w', 'W', 'f', 'F' -> second == 't' || second == 'T' || second == 'w' || second == 'W';
            default -> false;
        };
    }

    /** "github.com/foo/bar": the end of a path after a host name without a scheme; {@code slash} where it is no host. */
    static int pathEnd(String text, int start, int slash) {
        return isHost(text, start, slash) ? trimmed(text, slash) : slash;
    }

    /** Whether a part of a text is the name of a host: it ends with a dot and a top-level domain. */
    static boolean isHost(String text, int start, int end) {
        int dot = end - 1;
        while (dot > start && end - dot <= LONGEST_DOMAIN && text.charAt(dot) != '.') {
            dot--;
        }
        return dot > start && text.charAt(dot) == '.' && TOP_DOMAINS.contains(text.substring(dot + 1, end));
    }

    private static int body(String text, int start) {
        for (String prefix : PREFIXES) {
            if (text.regionMatches(true, start, prefix, 0, prefix.length())) {
                return start + prefix.length();
            }
        }
        return -1;
    }

    /** The end of what has neither white space nor a sign that no address holds. */
    static int endOfRun(String text, int from) {
        int end = from;
        while (end < text.length() && isInside(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Leaves the sentence's own punctuation and unopened brackets to the sentence: "(see a.org/b)", "[code](a.org/b), and". */
    private static int trimmed(String text, int from) {
        int open = 0;
        int end = from;
        while (end < text.length() && isInside(text.charAt(end))) {
            char c = text.charAt(end);
            open += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (open < 0) {
                break;
            }
            end++;
        }
        while (end > from && NEVER_LAST.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isInside(char c) {
        return !Character.isWhitespace(c) && NEVER_INSIDE.indexOf(c) < 0;
    }
}
