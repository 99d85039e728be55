package dev.colophon.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A character reference of HTML in a text: "&amp;alpha;", "&amp;#8211;", "&amp;#x2013;".
 *
 * @param text the character
 * @param end the offset after the semicolon
 */
record CharacterReference(String text, int end) {

    private static final Map<String, String> NAMED = named();
    private static final int LONGEST_NAME = 10;

    /** The reference that starts with an ampersand at a position, or null where it is none or its name is unknown. */
    static @Nullable CharacterReference at(char[] chars, int from, int length) {
        CharacterReference once = single(chars, from, length);
        if (once != null && once.text.equals("&")) {
            CharacterReference twice = single(chars, once.end - 1, length);
            return twice == null ? once : twice;
        }
        return once;
    }

    /** Reads what stands after the ampersand, or after the semicolon of an escaped one ("&amp;amp;lt;"). */
    private static @Nullable CharacterReference single(char[] chars, int from, int length) {
        int end = from + 1;
        while (end < length && end - from <= LONGEST_NAME && isNameCharacter(chars[end])) {
            end++;
        }
        if (end >= length || chars[end] != ';' || end == from + 1) {
            return null;
        }
        String name = new String(chars, from + 1, end - from - 1);
        String text = name.charAt(0) == '#' ? numeric(name) : NAMED.get(name);
        return text == null ? null : new CharacterReference(text, end + 1);
    }

    private static boolean isNameCharacter(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '#');
    }

    private static @Nullable String numeric(String name) {
        boolean hexadecimal = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        return CodePoints.parse(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
    }

    private static Map<String, String> named() {
        Map<String, String> named = new HashMap<>();
        for (String[] entry : ResourceLines.read("html-entities.tsv")) {
            named.put(entry[0], Character.toString(Integer.parseInt(entry[1], 16)));
        }
        return named;
    }
}
