package dev.colophon.extractors.internal.link;

/** Small cuts at the text of an address. */
final class AddressText {

    private AddressText() {}

    static String withoutFinalStop(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '.') {
            end--;
        }
        return text.substring(0, end);
    }

    static String withoutEnd(String text, String end) {
        return text.endsWith(end) ? text.substring(0, text.length() - end.length()) : text;
    }
}
