package dev.colophon.text;

/** Writes raised numbers with a caret, as LaTeX does: "R²" is "R^2", "10⁻³" is "10^{-3}". */
final class Superscripts {

    private static final String RAISED = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207A\u207B";
    private static final String PLAIN = "0123456789+-";

    private Superscripts() {}

    static boolean isSuperscript(char c) {
        return RAISED.indexOf(c) >= 0;
    }

    /** Writes the raised number that starts at a position and returns where it ends. */
    static int write(char[] chars, int from, int length, MappedTextBuilder out) {
        int end = from;
        while (end < length && isSuperscript(chars[end])) {
            end++;
        }
        boolean raised = Character.isLetterOrDigit(out.last()) || out.last() == ')';
        boolean braces = raised && end - from > 1;
        if (raised) {
            out.put(braces ? "^{" : "^", from, from + 1);
        }
        for (int i = from; i < end; i++) {
            out.put(PLAIN.charAt(RAISED.indexOf(chars[i])), i, i + 1);
        }
        if (braces) {
            out.put('}', end - 1, end);
        }
        return end;
    }
}
