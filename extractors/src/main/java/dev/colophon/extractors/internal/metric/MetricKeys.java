package dev.colophon.extractors.internal.metric;

import java.util.Locale;

/** The form of a measure's name that is the same for all spellings. */
public final class MetricKeys {

    private static final int LONGEST_ACRONYM = 8;

    private MetricKeys() {}

    /**
     * The key of a name: "Top-1 Accuracy" gives "top1accuracy".
     *
     * @param name a measure's name
     * @return the name in lower case without spaces and hyphens
     */
    public static String of(String name) {
        char[] key = new char[name.length()];
        int length = 0;
        for (int i = 0; i < key.length; i++) {
            char c = name.charAt(i);
            if (c >= 'a' && c <= 'z') {
                key[length++] = c;
            } else if (!Character.isWhitespace(c) && !isJoint(c)) {
                key[length++] = c == '’' ? '\'' : c;
            }
        }
        return new String(key, 0, length).toLowerCase(Locale.ROOT);
    }

    static boolean isJoint(char c) {
        return c == '-' || c == '_' || c == '^' || (c >= '\u2010' && c <= '\u2013');
    }

    /**
     * Whether only its capitals tell a name from a common word: "MAP".
     *
     * @param name a measure's name
     * @return whether it is short and has two capitals
     */
    public static boolean isShortAcronym(String name) {
        return name.length() <= LONGEST_ACRONYM && hasCapitals(name) && hasLettersOnly(name);
    }

    private static boolean hasLettersOnly(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!Character.isLetter(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a phrase has capitals as an acronym has.
     *
     * @param name a phrase
     * @return whether two of its letters are capitals
     */
    public static boolean hasCapitals(String name) {
        int capitals = 0;
        for (int i = 0; i < name.length() && capitals < 2; i++) {
            capitals += Character.isUpperCase(name.charAt(i)) ? 1 : 0;
        }
        return capitals == 2;
    }
}
