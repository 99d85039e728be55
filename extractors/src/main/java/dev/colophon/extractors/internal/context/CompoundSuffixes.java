package dev.colophon.extractors.internal.context;

import java.util.Set;

/** What is joined to a name without being part of it: "CLIP-based", "GAN's". */
final class CompoundSuffixes {

    private static final Set<String> SUFFIXES = Set.of(
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
            "-aware",
            "-assisted",
            "-optimized",
            "-equipped",
            "-tuned",
            "-integrated");

    private CompoundSuffixes() {}

    /** How many characters at the end of a token are no part of a name. */
    static int length(String token) {
        if (token.length() > 2 && (token.endsWith("'s") || token.endsWith("’s"))) {
            return 2;
        }
        int hyphen = token.lastIndexOf('-');
        return hyphen > 0 && SUFFIXES.contains(token.substring(hyphen)) ? token.length() - hyphen : 0;
    }
}
