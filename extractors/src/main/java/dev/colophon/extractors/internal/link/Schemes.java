package dev.colophon.extractors.internal.link;

import java.util.List;
import java.util.Locale;

/** The schemes that addresses in papers have. */
final class Schemes {

    /** Those that words run into: "available athttps://example.org". */
    static final List<String> GLUED = List.of("https", "http");

    private static final List<String> WHOLE = List.of("https", "http", "ftp", "ssh", "git", "svn");
    private static final List<String> WITH_GIT = List.of("ssh", "git");

    private Schemes() {}

    /** How many characters before a place are a scheme; 0 if none. */
    static int lengthBefore(String text, int end, int floor) {
        int start = end;
        while (start > floor && end - start <= 8 && AddressCharacters.isAsciiLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        if (WHOLE.contains(word)) {
            return word.length();
        }
        for (String scheme : GLUED) {
            if (word.endsWith(scheme)) {
                return scheme.length();
            }
        }
        return 0;
    }

    /** The scheme that opens in a browser. */
    static String browsable(String scheme) {
        String lower = scheme.toLowerCase(Locale.ROOT);
        return WITH_GIT.contains(lower) ? "https" : lower;
    }
}
