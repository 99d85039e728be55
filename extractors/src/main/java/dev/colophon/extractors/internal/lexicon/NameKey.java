package dev.colophon.extractors.internal.lexicon;

/**
 * The key under which the spellings of one name are the same: case, spaces, hyphens, underscores, the backslash of
 * a macro and a plural s aside.
 */
public final class NameKey {

    private NameKey() {}

    /**
     * The key of a name.
     *
     * @param name a surface form: "U-Nets"
     * @return its key: "unet"; empty only where the name is made of spaces and hyphens
     */
    public static String of(String name) {
        char[] key = new char[name.length()];
        int length = 0;
        for (int i = 0; i < key.length; i++) {
            char c = name.charAt(i);
            if (!isSeparator(c)) {
                key[length++] = Character.toLowerCase(c);
            }
        }
        boolean plural = length > 1 && isPlural(length, key[length - 1], key[length - 2]);
        return new String(key, 0, plural ? length - 1 : length);
    }

    /** The hash code of the key of a part of a text, the key itself not made. */
    static int hash(String text, int start, int end) {
        int length = 0;
        int hash = 0;
        int hashBefore = 0;
        char last = 0;
        char before = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!isSeparator(c)) {
                before = last;
                last = Character.toLowerCase(c);
                hashBefore = hash;
                hash = 31 * hash + last;
                length++;
            }
        }
        return isPlural(length, last, before) ? hashBefore : hash;
    }

    private static boolean isPlural(int length, char last, char before) {
        return length > 3 && last == 's' && before != 's';
    }

    private static boolean isSeparator(char c) {
        if (c >= 'a' && c <= 'z') {
            return false;
        }
        return c == '-' || c == '_' || c == '\\' || Character.isWhitespace(c) || (c >= 0x2010 && c <= 0x2015);
    }
}
