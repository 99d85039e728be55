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
        boolean plural = length > 3 && key[length - 1] == 's' && key[length - 2] != 's';
        return new String(key, 0, plural ? length - 1 : length);
    }

    private static boolean isSeparator(char c) {
        return c == '-' || c == '_' || c == '\\' || Character.isWhitespace(c) || (c >= 0x2010 && c <= 0x2015);
    }
}
