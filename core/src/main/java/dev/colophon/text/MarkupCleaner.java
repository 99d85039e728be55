package dev.colophon.text;

import org.jspecify.annotations.Nullable;

/**
 * Takes out the tags of HTML, JATS and MathML and resolves character references. A block's edge is a paragraph break. A number in
 * {@code <sup>} keeps its meaning: "R&lt;sup&gt;2&lt;/sup&gt;" is "R^2".
 */
final class MarkupCleaner implements CleaningStep {

    static final String REMOVED = "markup-removed";

    private static final int LONGEST_EXPONENT = 6;
    private static final int LONGEST_SPECIAL = 1000;

    @Override
    public MappedText clean(MappedText text, CleaningLog log) {
        MappedTextBuilder out = new MappedTextBuilder(text, log);
        char[] chars = text.chars();
        int length = text.length();
        int run = 0;
        int i = 0;
        while (i < length) {
            if (chars[i] != '<' && chars[i] != '&') {
                i++;
                continue;
            }
            out.copy(run, i);
            run = chars[i] == '<' ? tag(chars, i, length, out) : reference(chars, i, length, out);
            i = Math.max(run, i + 1);
        }
        out.copy(run, length);
        return out.build();
    }

    /** Resolves the reference at a position; returns where it ends, or the position itself where there is none. */
    private static int reference(char[] chars, int i, int length, MappedTextBuilder out) {
        CharacterReference reference = CharacterReference.at(chars, i, length);
        if (reference == null) {
            return i;
        }
        MarkupTag escaped = reference.text().equals("<") ? escapedTag(chars, reference.end(), length) : null;
        if (escaped != null) {
            out.drop(REMOVED, i, escaped.end());
            return escaped.end();
        }
        out.put(reference.text(), i, reference.end());
        return reference.end();
    }

    /** "&amp;lt;i&amp;gt;": a plain tag whose brackets are written as references. */
    private static @Nullable MarkupTag escapedTag(char[] chars, int from, int length) {
        int end = from;
        while (end < length && end - from < 12 && chars[end] != '&') {
            end++;
        }
        if (end == length || chars[end] != '&') {
            return null;
        }
        CharacterReference close = CharacterReference.at(chars, end, length);
        if (close == null || !close.text().equals(">")) {
            return null;
        }
        char[] tag = ("<" + new String(chars, from, end - from) + ">").toCharArray();
        MarkupTag found = MarkupTag.at(tag, 0, tag.length);
        return found == null ? null : new MarkupTag(found.name(), found.closing(), close.end());
    }

    private static int tag(char[] chars, int i, int length, MappedTextBuilder out) {
        int special = specialEnd(chars, i, length);
        MarkupTag tag = special > i ? new MarkupTag("", false, special) : MarkupTag.at(chars, i, length);
        if (tag == null) {
            return i;
        }
        out.note(REMOVED, i, tag.end());
        if (tag.isBlock()) {
            out.put("\n\n", i, tag.end());
        } else if (tag.name().equals("sup") && !tag.closing()) {
            return exponent(chars, i, tag.end(), length, out);
        } else {
            out.drop(i, tag.end());
        }
        return tag.end();
    }

    /** "10&lt;sup&gt;-3&lt;/sup&gt;": a raised number after a letter, digit or bracket. */
    private static int exponent(char[] chars, int i, int from, int length, MappedTextBuilder out) {
        int end = from;
        while (end < length && end - from <= LONGEST_EXPONENT && isExponentCharacter(chars[end])) {
            end++;
        }
        boolean raised = Character.isLetterOrDigit(out.last()) || out.last() == ')';
        if (!raised || end == from || end >= length || chars[end] != '<') {
            out.drop(i, from);
            return from;
        }
        out.put(end - from > 1 ? "^{" : "^", i, from);
        out.copy(from, end);
        if (end - from > 1) {
            out.put('}', end - 1, end);
        }
        return end;
    }

    private static boolean isExponentCharacter(char c) {
        return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '\u2212';
    }

    /** The end of a comment or processing instruction; the position itself where there is none. */
    private static int specialEnd(char[] chars, int i, int length) {
        char kind = i + 1 < length ? chars[i + 1] : ' ';
        if (kind != '?' && kind != '!') {
            return i;
        }
        char last = kind == '?' ? '?' : '-';
        int limit = Math.min(length, i + LONGEST_SPECIAL);
        for (int end = i + 3; end < limit && chars[end] != '<'; end++) {
            if (chars[end] == '>' && chars[end - 1] == last) {
                return end + 1;
            }
        }
        return i;
    }
}
