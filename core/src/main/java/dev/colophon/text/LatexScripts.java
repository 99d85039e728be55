package dev.colophon.text;

/** Superscripts and subscripts: "10^{19}" stays, "x^{2}" is "x^2", "F_1" and "AP_{50}" are "F1" and "AP50". */
final class LatexScripts {

    private static final int LONGEST = 12;

    private LatexScripts() {}

    /** Reads the script at a position; returns where it ends, as its complement where the text stays as it is. */
    static int read(char[] chars, int i, int length, boolean formula, MappedTextBuilder out, LatexGroups groups) {
        char next = i + 1 < length ? chars[i + 1] : ' ';
        boolean raised = chars[i] == '^';
        if (next != '{') {
            boolean index = !raised && formula && Character.isDigit(next) && Character.isLetterOrDigit(out.last());
            if (index) {
                out.drop(i, i + 1);
            }
            return index ? i + 1 : degree(chars, i, i + 1, length, raised) ? drop(out, i, i + 1) : ~(i + 1);
        }
        if (degree(chars, i, i + 2, length, raised)) {
            groups.open(LatexGroups.PLAIN, true);
            return drop(out, i, i + 2);
        }
        return braced(chars, i, length, out, groups);
    }

    private static int braced(char[] chars, int i, int length, MappedTextBuilder out, LatexGroups groups) {
        int end = i + 2;
        boolean number = true;
        while (end < length && end - i < LONGEST && isSimple(chars[end])) {
            number &= !Character.isLetter(chars[end]);
            end++;
        }
        boolean simple = end < length && chars[end] == '}' && end > i + 2;
        boolean one = end == i + 3;
        if (!simple) {
            groups.open(LatexGroups.SCRIPT, false);
            return ~(i + 2);
        }
        if (chars[i] == '_' && number && Character.isLetterOrDigit(out.last())) {
            out.drop(i, i + 2);
            out.copy(i + 2, end);
        } else if (one) {
            out.copy(i, i + 1);
            out.copy(i + 2, end);
        } else {
            return ~(end + 1);
        }
        out.extendLast(end + 1);
        out.drop(LatexCleaner.REMOVED, end, end + 1);
        return end + 1;
    }

    private static int drop(MappedTextBuilder out, int from, int to) {
        out.drop(from, to);
        return to;
    }

    private static boolean degree(char[] chars, int script, int from, int length, boolean raised) {
        return raised && from + 5 <= length && from > script && new String(chars, from, 5).equals("\\circ");
    }

    private static boolean isSimple(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '+' || c == '.' || c == ':';
    }
}
