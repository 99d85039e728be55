package dev.colophon.extractors.internal.link;

import org.jspecify.annotations.Nullable;

/** Reads an address for git: "git@github.com:owner/name.git". */
final class GitAddress {

    private static final String USER = "git@";

    private GitAddress() {}

    /** The address whose host starts after an at sign, or null. */
    static @Nullable RawAddress at(String text, int at, int floor) {
        int start = at - USER.length() + 1;
        if (start < floor || !text.startsWith(USER, start)) {
            return null;
        }
        DottedWord host = DottedWord.from(text, at + 1);
        int colon = host.end();
        if (colon + 1 >= text.length() || text.charAt(colon) != ':' || !host.isHost(text)) {
            return null;
        }
        AddressBuffer buffer = new AddressBuffer();
        AddressReader reader = new AddressReader(text, host.start(), buffer).withPathAfter(colon);
        return reader.read() ? AddressReader.finish(start, "https", true, buffer, reader.alternative()) : null;
    }
}
