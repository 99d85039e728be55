package dev.colophon.text;

/** Which characters stay as they are, which are not seen, and the plain form of the typographic ones. */
final class PlainCharacters {

    private PlainCharacters() {}

    /** Whether a character needs no thought: ASCII and line breaks, accented Latin letters, Greek, CJK, and signs that have a meaning. */
    static boolean isPlain(char c) {
        if (c < 0x7F) {
            return c >= ' ' || (c >= '\t' && c <= '\r');
        }
        return (c >= 0xC0 && c <= 0x131)
                || (c >= 0x391 && c <= 0x3C9)
                || (c >= 0x3400 && c <= 0x9FFF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0x2190 && c <= 0x2211)
                || (c >= 0x2213 && c <= 0x222B)
                || (c >= 0x2460 && c <= 0x24FF)
                || "\u00A9\u00AA\u00AE\u00BA\u00D7\u2014\u2026\u2032\u2033\u2034\u2122".indexOf(c) >= 0;
    }

    /** Whether a character has no width: soft hyphen, zero-width and direction marks, controls, byte order mark. */
    static boolean isInvisible(char c) {
        return c < ' '
                || c == 0x7F
                || (c >= 0x80 && c <= 0x9F && c != 0x85)
                || c == '\u00AD'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u206F')
                || c == '\uFEFF'
                || c >= '\uFFFE';
    }

    /** The plain form of a dash, a quote, a space or a line break; any other character itself. */
    static char plain(char c) {
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2212', '\uFE58', '\uFE63', '\uFF0D' -> '-';
            case '\u2015' -> '\u2014';
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F' -> '"';
            case '\u223C', '\u02DC' -> '~';
            case '\u00A0', '\u1680', '\u202F', '\u205F', '\u3000' -> ' ';
            case '\u0085', '\u2028' -> '\n';
            case '\u2029' -> '\n';
            default -> c >= '\u2000' && c <= '\u200A' ? ' ' : c;
        };
    }
}
