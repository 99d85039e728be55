package dev.colophon.extractors.internal.link;

/** Which characters an address can hold. */
final class AddressCharacters {

    private AddressCharacters() {}

    static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isAsciiLetterOrDigit(char c) {
        return isAsciiLetter(c) || isDigit(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** What the names of owners and repositories are made of. */
    static boolean isNamePart(char c) {
        return isAsciiLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
    }

    /** What host names in print are made of, dots included. */
    static boolean isHostPart(char c) {
        return isAsciiLetterOrDigit(c) || c == '-' || c == '.';
    }

    static boolean isWhiteSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u2007';
    }

    static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u0085';
    }

    /** Characters that print nothing and get into addresses by copying: zero-width ones, soft hyphen, byte order mark. */
    static boolean isInvisible(char c) {
        return (c >= '\u200b' && c <= '\u200f') || c == '\u2060' || c == '\ufeff' || c == '\u00ad';
    }

    /** Whether the character can stand in an address after the other; full-width punctuation and quotes cannot. */
    static boolean continues(char before, char c) {
        if (c < 128) {
            return c > ' ' && c != 127 && "<>\"`{}|^\\$".indexOf(c) < 0;
        }
        if (isFullWidth(c) || !(Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c))) {
            return false;
        }
        // 例 goes on after a slash or its like, and ends an address in Latin letters: "example.org/pageで公開"
        return !isIdeographic(c) || !isAsciiLetterOrDigit(before);
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isFullWidth(char c) {
        return c >= '\uff00' && c <= '\uffef';
    }

    private static boolean isIdeographic(char c) {
        return (c >= '\u3040' && c <= '\u30ff') || (c >= '\uac00' && c <= '\ud7a3') || Character.isIdeographic(c);
    }
}
