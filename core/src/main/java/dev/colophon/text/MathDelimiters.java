package dev.colophon.text;

/** Tells the dollars that hold a formula from those that are money. */
final class MathDelimiters {

    private static final int LONGEST = 1500;
    private static final int SHORT = 12;

    private final char[] chars;
    private final int length;
    private int nextKnown = -1;

    MathDelimiters(char[] chars, int length) {
        this.chars = chars;
        this.length = length;
    }

    /** The dollar that closes the formula opened at a position, or -1 where it opens none. */
    int closing(int open) {
        if (nextKnown <= open) {
            nextKnown = next(open + 1);
        }
        return nextKnown < length && isFormula(open + 1, nextKnown) ? nextKnown : -1;
    }

    private int next(int from) {
        int i = from;
        while (i < length && chars[i] != '$') {
            i += chars[i] == '\\' ? 2 : 1;
        }
        return Math.min(i, length);
    }

    /** "$5 and $6" and "$5-$6" are money; "$5\%$", "$ x $" and "$k$-means" are not. */
    private boolean isFormula(int start, int end) {
        if (start >= end || end - start > LONGEST) {
            return false;
        }
        boolean spaceBefore = Character.isWhitespace(chars[start]);
        boolean spaceAfter = Character.isWhitespace(chars[end - 1]);
        boolean digitAfter = end + 1 < length && Character.isDigit(chars[end + 1]);
        if (Character.isDigit(chars[start]) && digitAfter) {
            return false;
        }
        if (spaceBefore || spaceAfter) {
            return spaceBefore == spaceAfter && (end - start <= SHORT || holdsMathSign(start, end));
        }
        return true;
    }

    private boolean holdsMathSign(int start, int end) {
        for (int i = start; i < end; i++) {
            if ("\\^_=<>+".indexOf(chars[i]) >= 0) {
                return true;
            }
        }
        return false;
    }
}
