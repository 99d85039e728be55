package dev.colophon.text;

/** One reading of one LaTeX text: where it is, which braces are open, whether it is inside a formula. */
final class LatexPass {

    private static final boolean[] SPECIAL = specials();

    private final char[] chars;
    private final int length;
    private final MappedTextBuilder out;
    private final LatexGroups groups = new LatexGroups();
    private final MathDelimiters dollars;
    private final LatexCommands commands;

    private int formulaEnd = -1;
    private boolean formulaGlued;
    private int openQuotes;

    LatexPass(MappedText text, MappedTextBuilder out) {
        this.chars = text.chars();
        this.length = text.length();
        this.out = out;
        this.dollars = new MathDelimiters(chars, length);
        this.commands = new LatexCommands(chars, length, out, groups);
    }

    void run() {
        int run = 0;
        int i = 0;
        while (i < length) {
            char c = chars[i];
            if (c >= 128 || !SPECIAL[c]) {
                i++;
                continue;
            }
            out.copy(run, i);
            run = i;
            i = special(c, i);
            if (i < 0) {
                i = ~i;
            } else {
                run = i;
            }
        }
        out.copy(run, length);
    }

    /** Reads what starts at a position; returns where it ends, as its complement where the text stays as it is. */
    private int special(char c, int i) {
        return switch (c) {
            case '\\' -> commands.read(i);
            case '{' -> open(i);
            case '}' -> close(i);
            case '$' -> dollar(i);
            case '~' -> tie(i);
            case '`' -> openingQuote(i);
            case '\'' -> closingQuote(i);
            case '-' -> dash(i);
            case ':' -> address(i);
            default -> LatexScripts.read(chars, i, length, isFormula(), out, groups);
        };
    }

    private boolean isFormula() {
        return formulaEnd >= 0 || commands.isFormula();
    }

    private int open(int i) {
        groups.open(LatexGroups.PLAIN, isGlued(i));
        out.drop(LatexCleaner.REMOVED, i, i + 1);
        return i + 1;
    }

    private int close(int i) {
        byte kind = groups.kind();
        boolean glued = groups.isGlued();
        groups.close();
        if (kind == LatexGroups.SCRIPT) {
            return ~(i + 1);
        }
        boolean another = i + 1 < length && chars[i + 1] == '{';
        if (kind == LatexGroups.FRACTION && another) {
            out.put(commands.fractionSign(), i, i + 1);
        } else if (kind == LatexGroups.LINK && another) {
            out.put(' ', i, i + 1);
        } else if (glued) {
            out.extendLast(i + 1);
        }
        out.drop(LatexCleaner.REMOVED, i, i + 1);
        return i + 1;
    }

    private boolean isGlued(int i) {
        return i > 0 && Character.isLetterOrDigit(chars[i - 1]) && out.last() == chars[i - 1];
    }

    private int dollar(int i) {
        if (i == formulaEnd) {
            formulaEnd = -1;
            if (formulaGlued) {
                out.extendLast(i + 1);
            }
        } else if (i + 1 < length && chars[i + 1] == '$') {
            out.drop(LatexCleaner.REMOVED, i, i + 2);
            return i + 2;
        } else {
            int closing = dollars.closing(i);
            if (closing < 0) {
                return ~(i + 1);
            }
            formulaEnd = closing;
            formulaGlued = isGlued(i);
        }
        out.drop(LatexCleaner.REMOVED, i, i + 1);
        return i + 1;
    }

    /** "Fig.~3" has a space; "~4x", "8~10%" and "/~user" keep the tilde. */
    private int tie(int i) {
        boolean tied = i > 0 && i + 1 < length && !Character.isWhitespace(chars[i + 1]);
        if (!tied || "/([=<>".indexOf(chars[i - 1]) >= 0 || Character.isWhitespace(chars[i - 1])) {
            return ~(i + 1);
        }
        if (isNumberEnd(chars[i - 1]) && Character.isDigit(chars[i + 1])) {
            return ~(i + 1);
        }
        out.put(' ', i, i + 1);
        return i + 1;
    }

    private static boolean isNumberEnd(char c) {
        return Character.isDigit(c) || c == '%' || c == 'x';
    }

    private int openingQuote(int i) {
        if (i + 1 < length && chars[i + 1] == '`') {
            openQuotes++;
            out.put('"', i, i + 2);
            return i + 2;
        }
        return ~(i + 1);
    }

    private int closingQuote(int i) {
        if (openQuotes > 0 && i + 1 < length && chars[i + 1] == '\'') {
            openQuotes--;
            out.put('"', i, i + 2);
            return i + 2;
        }
        return ~(i + 1);
    }

    /** "10--20%" is a range and has a hyphen; any other "--" is an en dash, "---" an em dash; longer lines stay. */
    private int dash(int i) {
        int end = i;
        while (end < length && chars[end] == '-') {
            end++;
        }
        if (end - i != 2 && end - i != 3) {
            return ~end;
        }
        boolean range = end - i == 2 && isNumberEnd(out.last()) && end < length && startsNumber(end);
        out.put(range ? '-' : end - i == 2 ? '\u2013' : '\u2014', i, end);
        return end;
    }

    private boolean startsNumber(int i) {
        boolean dollar = chars[i] == '$' && i + 1 < length;
        return Character.isDigit(chars[dollar ? i + 1 : i]);
    }

    /** "https://a.org/~b_c": an address stays as it is up to white space or a bracket, but for escapes. */
    private int address(int i) {
        if (i + 2 >= length || chars[i + 1] != '/' || chars[i + 2] != '/') {
            return ~(i + 1);
        }
        int end = i + 3;
        while (end < length && !Character.isWhitespace(chars[end]) && "{}<>\"\\$^`),;".indexOf(chars[end]) < 0) {
            end++;
        }
        out.copy(i, end);
        return commands.addressEscape(end);
    }

    private static boolean[] specials() {
        boolean[] special = new boolean[128];
        for (char c : "\\{}$~`'-:^_".toCharArray()) {
            special[c] = true;
        }
        return special;
    }
}
