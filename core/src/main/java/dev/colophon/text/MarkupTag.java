package dev.colophon.text;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A tag of HTML, JATS or MathML in a text. What only looks like one stays text: "p &lt; 0.05", "&lt;think&gt;", "&lt;SEG&gt;".
 *
 * @param name the name in small letters without prefix
 * @param closing whether it ends an element
 * @param end the offset after the closing bracket
 */
record MarkupTag(String name, boolean closing, int end) {

    private static final Set<String> INLINE = Set.of(
            "i",
            "b",
            "u",
            "s",
            "em",
            "strong",
            "sub",
            "sup",
            "span",
            "a",
            "tt",
            "code",
            "font",
            "small",
            "big",
            "sc",
            "italic",
            "bold",
            "underline",
            "monospace",
            "xref",
            "ext-link",
            "uri",
            "inline-formula",
            "tex-math",
            "alternatives",
            "inline-graphic",
            "named-content",
            "styled-content",
            "mark",
            "math",
            "mi",
            "mn",
            "mo",
            "mrow",
            "msub",
            "msup",
            "msubsup",
            "mtext",
            "mover",
            "munder",
            "mfrac",
            "msqrt",
            "mspace",
            "mstyle",
            "semantics",
            "annotation",
            "mfenced",
            "mtable",
            "mtr",
            "mtd");

    private static final Set<String> BLOCK = Set.of(
            "p",
            "br",
            "div",
            "sec",
            "title",
            "abstract",
            "li",
            "ul",
            "ol",
            "list",
            "list-item",
            "label",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "table",
            "tr",
            "td",
            "th",
            "img",
            "disp-formula",
            "break",
            "section",
            "abstracttext",
            "def",
            "hr");

    private static final int LONGEST_NAME = 20;
    private static final int LONGEST = 1000;

    boolean isBlock() {
        return BLOCK.contains(name);
    }

    /** The tag that starts with a bracket at a position, or null where it is none that we know. */
    static @Nullable MarkupTag at(char[] chars, int from, int length) {
        boolean closing = from + 1 < length && chars[from + 1] == '/';
        int start = closing ? from + 2 : from + 1;
        int end = start;
        while (end < length && end - start <= LONGEST_NAME && isNameCharacter(chars[end])) {
            end++;
        }
        String name = localName(new String(chars, start, end - start));
        if (!INLINE.contains(name) && !BLOCK.contains(name)) {
            return null;
        }
        int close = closingBracket(chars, end, length);
        return close < 0 ? null : new MarkupTag(name, closing, close + 1);
    }

    /** A single capital is more often a symbol ("&lt;R&gt;") than a tag, so one-letter names must be small. */
    private static String localName(String qualified) {
        String local = qualified.substring(qualified.indexOf(':') + 1);
        return local.length() == 1 ? local : local.toLowerCase(Locale.ROOT);
    }

    private static boolean isNameCharacter(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == ':' || c == '-');
    }

    /** The bracket that ends the tag; between name and bracket nothing or attributes. */
    private static int closingBracket(char[] chars, int from, int length) {
        boolean attributes = false;
        int limit = Math.min(length, from + LONGEST);
        for (int i = from; i < limit && chars[i] != '<'; i++) {
            attributes |= chars[i] == '=';
            if (chars[i] == '>') {
                return i == from || attributes || isBlankOrSlash(chars, from, i) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isBlankOrSlash(char[] chars, int from, int to) {
        for (int i = from; i < to; i++) {
            if (chars[i] != '/' && !Character.isWhitespace(chars[i])) {
                return false;
            }
        }
        return true;
    }
}
