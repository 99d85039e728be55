package dev.colophon.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Which classes of characters a token holds: one look at each character answers what is asked of the token later. */
final class TokenCharacters {

    private static final int CAPITAL = 1;
    private static final int DIGIT = 2;
    private static final int ADDRESS_SIGN = 4;
    private static final int OTHER = 8;
    private static final int SIGN = 16;
    private static final byte[] ASCII = ascii();

    private TokenCharacters() {}

    /** The classes of all characters of a token, joined. */
    static int of(String token) {
        int classes = 0;
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            classes |= c < 128 ? ASCII[c] : other(c);
        }
        return classes;
    }

    /** The token in lower case; most are so already and share one string. */
    static String lower(String token, int classes) {
        if ((classes & OTHER) != 0) {
            return token.toLowerCase(Locale.ROOT);
        }
        return (classes & CAPITAL) == 0 ? token : lowerAscii(token);
    }

    private static String lowerAscii(String token) {
        byte[] lower = new byte[token.length()];
        for (int i = 0; i < lower.length; i++) {
            char c = token.charAt(i);
            lower[i] = (byte) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
        }
        return new String(lower, StandardCharsets.ISO_8859_1);
    }

    static boolean hasCapitalOrDigit(int classes) {
        return (classes & (CAPITAL | DIGIT)) != 0;
    }

    /** Whether the token holds one of the signs that part an address: "/", ":", "@". */
    static boolean hasAddressSign(int classes) {
        return (classes & ADDRESS_SIGN) != 0;
    }

    /** Whether the token holds ASCII letters and digits only. */
    static boolean isPlain(int classes) {
        return (classes & (SIGN | ADDRESS_SIGN | OTHER)) == 0;
    }

    private static int other(char c) {
        return OTHER | (Character.isUpperCase(c) ? CAPITAL : 0) | (Character.isDigit(c) ? DIGIT : 0);
    }

    private static byte[] ascii() {
        byte[] classes = new byte[128];
        Arrays.fill(classes, (byte) SIGN);
        Arrays.fill(classes, 'a', 'z' + 1, (byte) 0);
        for (char c = 'A'; c <= 'Z'; c++) {
            classes[c] = CAPITAL;
        }
        for (char c = '0'; c <= '9'; c++) {
            classes[c] = DIGIT;
        }
        for (char c : "/:@".toCharArray()) {
            classes[c] = ADDRESS_SIGN;
        }
        return classes;
    }
}
