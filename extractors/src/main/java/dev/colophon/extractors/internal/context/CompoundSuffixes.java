package dev.colophon.extractors.internal.context;

import java.util.List;

/** What is joined to a name without being part of it: "CLIP-based", "GAN's". */
final class CompoundSuffixes {

    private static final List<String> SUFFIXES = List.of(
            "'s",
            "’s",
            "-based",
            "-style",
            "-like",
            "-driven",
            "-inspired",
            "-enhanced",
            "-family",
            "-guided",
            "-powered",
            "-compatible",
            "-generated",
            "-derived",
            "-trained",
            "-level",
            "-type",
            "-class",
            "-only",
            "-free",
            "-augmented",
            "-specific",
            "-style",
            "-aware",
            "-assisted",
            "-optimized",
            "-equipped",
            "-tuned",
            "-integrated");

    private CompoundSuffixes() {}

    /** How many characters at the end of a token are no part of a name. */
    static int length(String token) {
        int last = token.charAt(token.length() - 1);
        if (last != 's' && last != 'd' && last != 'e' && last != 'n' && last != 'l' && last != 'y' && last != 'c') {
            return 0;
        }
        for (String suffix : SUFFIXES) {
            if (token.endsWith(suffix) && token.length() > suffix.length()) {
                return suffix.length();
            }
        }
        return 0;
    }
}
