package dev.colophon.extractors.internal.link;

import org.jspecify.annotations.Nullable;

/**
 * A character that LaTeX needs a command for.
 *
 * @param written how it is written
 * @param meant the character, or nothing where the command prints none
 */
record LatexEscape(String written, String meant) {

    private static final LatexEscape[] ALL = {
        new LatexEscape("\\\\_", "_"),
        new LatexEscape("\\_{}", "_"),
        new LatexEscape("\\_", "_"),
        new LatexEscape("{\\_}", "_"),
        new LatexEscape("{_}", "_"),
        new LatexEscape("$\\_$", "_"),
        new LatexEscape("$_$", "_"),
        new LatexEscape("\\textunderscore{}", "_"),
        new LatexEscape("\\textunderscore ", "_"),
        new LatexEscape("\\%", "%"),
        new LatexEscape("\\#", "#"),
        new LatexEscape("\\&", "&"),
        new LatexEscape("\\~{}", "~"),
        new LatexEscape("{\\~{}}", "~"),
        new LatexEscape("\\~", "~"),
        new LatexEscape("\\textasciitilde{}", "~"),
        new LatexEscape("{\\textasciitilde}", "~"),
        new LatexEscape("\\textasciitilde ", "~"),
        new LatexEscape("\\textasciitilde", "~"),
        new LatexEscape("$\\sim$", "~"),
        new LatexEscape("$.$", "."),
        new LatexEscape("$\\tilde{}$", "~"),
        new LatexEscape("{-}", "-"),
        new LatexEscape("\\slash ", "/"),
        new LatexEscape("\\slash{}", "/"),
        new LatexEscape("\\allowbreak ", ""),
        new LatexEscape("\\allowbreak{}", ""),
        new LatexEscape("\\linebreak ", ""),
        new LatexEscape("\\hspace{0pt}", ""),
        new LatexEscape("\\-", ""),
        new LatexEscape("\\/", ""),
    };

    /** Whether an escape can start with the character. */
    static boolean startsWith(char c) {
        return c == '\\' || c == '$' || c == '{';
    }

    /** The escape that stands at a place of the text, or null. */
    static @Nullable LatexEscape at(String text, int position) {
        for (LatexEscape escape : ALL) {
            if (text.startsWith(escape.written, position)) {
                return escape;
            }
        }
        return null;
    }
}
