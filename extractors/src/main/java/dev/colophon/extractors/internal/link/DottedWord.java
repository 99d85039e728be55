package dev.colophon.extractors.internal.link;

/**
 * A run of letters, digits, hyphens and dots.
 *
 * @param start where it starts
 * @param end where it ends, dots at its end not counted
 * @param runEnd where it ends with those dots
 */
record DottedWord(int start, int end, int runEnd) {

    static DottedWord around(String text, int position, int floor) {
        int start = position;
        while (start > floor && AddressCharacters.isHostPart(text.charAt(start - 1))) {
            start--;
        }
        return from(text, start);
    }

    static DottedWord from(String text, int start) {
        int end = start;
        while (end < text.length() && AddressCharacters.isHostPart(text.charAt(end))) {
            end++;
        }
        int runEnd = end;
        while (end > start && text.charAt(end - 1) == '.') {
            end--;
        }
        return new DottedWord(start, end, runEnd);
    }

    String in(String text) {
        return text.substring(start, end);
    }

    boolean isHost(String text) {
        return end - start < 254 && HostNames.isHost(in(text));
    }

    boolean isKnownHost(String text) {
        return isHost(text) && HostTable.find(in(text)) != null;
    }
}
