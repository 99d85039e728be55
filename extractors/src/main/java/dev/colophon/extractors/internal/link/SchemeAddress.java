package dev.colophon.extractors.internal.link;

import org.jspecify.annotations.Nullable;

/** Reads an address that starts with a scheme. */
final class SchemeAddress {

    private static final int WIDEST_GAP = 3;

    private final String text;
    private final AddressBuffer buffer = new AddressBuffer();
    private int position;

    private SchemeAddress(String text, int position) {
        this.text = text;
        this.position = position;
    }

    /** The address whose scheme ends at a colon, or null. */
    static @Nullable RawAddress at(String text, int colon, int floor) {
        int schemeEnd = colon;
        while (schemeEnd > floor
                && colon - schemeEnd < WIDEST_GAP
                && AddressCharacters.isWhiteSpace(text.charAt(schemeEnd - 1))) {
            schemeEnd--;
        }
        int length = Schemes.lengthBefore(text, schemeEnd, floor);
        if (length == 0) {
            return null;
        }
        SchemeAddress reader = new SchemeAddress(text, schemeEnd);
        return reader.read(schemeEnd - length);
    }

    private @Nullable RawAddress read(int start) {
        String scheme = Schemes.browsable(text.substring(start, position));
        if (!readSeparator()) {
            return null;
        }
        int hostStart = position;
        if (text.startsWith("git@", position)) {
            hostStart += 4;
        }
        AddressReader reader = new AddressReader(text, hostStart, buffer);
        return reader.read() ? AddressReader.finish(start, scheme, true, buffer, reader.alternative()) : null;
    }

    /** "://", with spaces in it, or what is left of it before a known host: "https:github.com". */
    private boolean readSeparator() {
        skipGap();
        position++;
        int slashes = 0;
        while (true) {
            int before = position;
            skipGap();
            if (position == text.length() || text.charAt(position) != '/') {
                position = slashes == 2 ? before : position;
                break;
            }
            position++;
            slashes++;
        }
        if (slashes == 2) {
            return true;
        }
        buffer.repaired(Repair.SCHEME);
        return slashes < 4
                && position < text.length()
                && DottedWord.from(text, position).isKnownHost(text);
    }

    private void skipGap() {
        int start = position;
        while (position < text.length()
                && position - start < WIDEST_GAP
                && AddressCharacters.isWhiteSpace(text.charAt(position))) {
            buffer.repaired(AddressCharacters.isLineBreak(text.charAt(position)) ? Repair.LINE_BREAK : Repair.SPACE);
            position++;
        }
    }
}
