package dev.colophon.extractors.internal.lexicon;

/** The key under which the spellings of one name are the same: case, spaces, hyphens, underscores and a plural s aside. */
public final class NameKey {

    private NameKey() {}

    /**
     * The key of a name.
     *
     * @param name a surface form: "U-Nets"
     * @return its key: "unet"; empty only where the name is made of spaces and hyphens
     */
    public static String of(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '-' && c != '_' && !Character.isWhitespace(c) && (c < 0x2010 || c > 0x2015)) {
                key.append(Character.toLowerCase(c));
            }
        }
        int last = key.length() - 1;
        if (last > 2 && key.charAt(last) == 's' && key.charAt(last - 1) != 's') {
            key.setLength(last);
        }
        return key.toString();
    }
}
