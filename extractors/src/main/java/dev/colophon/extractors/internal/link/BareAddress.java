package dev.colophon.extractors.internal.link;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an address without a scheme, where host and sentence give enough evidence that it is one. */
final class BareAddress {

    /** Top level domains that are file name extensions or words too. */
    private static final Set<String> DOUBTFUL_ENDS = Set.of(
            "am", "as", "at", "be", "by", "cc", "do", "in", "is", "it", "md", "me", "ml", "mov", "my", "no", "pl", "ps",
            "pt", "py", "rs", "sh", "so", "to", "us", "zip");

    /** What stands before an address: "the data are available at". */
    private static final List<String> INTRODUCTIONS = List.of(
            "available at",
            "available on",
            "available via",
            "available under",
            "accessible at",
            "accessible via",
            "accessible through",
            "available through",
            "found at",
            "found on",
            "accessed at",
            "hosted at",
            "hosted on",
            "released at",
            "released on",
            "visit",
            "website",
            "webpage",
            "website at",
            "website is",
            "homepage",
            "page",
            "page at",
            "page is",
            "page is at",
            "link",
            "url",
            "code at",
            "data at",
            "see",
            "resource at",
            "online at",
            "download from",
            "downloaded from");

    private static final int LONGEST_INTRODUCTION = 24;

    private BareAddress() {}

    /** The address that starts with a dotted word, or null where the word is none. */
    static @Nullable RawAddress of(String text, DottedWord word) {
        if (!startsWord(text, word.start()) || !word.isHost(text) || isMailUser(text, word.end())) {
            return null;
        }
        int start = word.start();
        String host = word.in(text);
        if (host.startsWith("at") && HostTable.lists(host.substring(2))) {
            start += 2;
            host = host.substring(2);
        }
        if (!isEvident(text, start, word.end(), host)) {
            return null;
        }
        AddressBuffer buffer = new AddressBuffer();
        AddressReader reader = new AddressReader(text, start, buffer);
        return reader.read() ? AddressReader.finish(start, "https", false, buffer, reader.alternative()) : null;
    }

    private static boolean startsWord(String text, int start) {
        return start == 0 || "@/\\_%=&#".indexOf(text.charAt(start - 1)) < 0;
    }

    private static boolean isMailUser(String text, int end) {
        return end < text.length() && text.charAt(end) == '@';
    }

    private static boolean isEvident(String text, int start, int end, String host) {
        boolean path = end + 1 < text.length() && text.charAt(end) == '/' && isPathStart(text.charAt(end + 1));
        boolean hasWww = host.regionMatches(true, 0, "www.", 0, 4);
        if (HostTable.isSite(host) || (hasWww && HostTable.canExist(host))) {
            return true;
        }
        if (HostTable.lists(host)) {
            return path || isSpacedPath(text, end);
        }
        String top = host.substring(host.lastIndexOf('.') + 1);
        if (!top.equals(top.toLowerCase(Locale.ROOT))) {
            return false;
        }
        boolean doubtful = DOUBTFUL_ENDS.contains(top) && host.indexOf('.') == host.lastIndexOf('.');
        return ((path && !doubtful) || isIntroduced(text, start)) && HostTable.canExist(host);
    }

    private static boolean isPathStart(char c) {
        return AddressCharacters.isAsciiLetterOrDigit(c) || c == '~';
    }

    /** "github.com / owner / name" */
    private static boolean isSpacedPath(String text, int end) {
        return text.startsWith(" / ", end) || text.startsWith("/ ", end);
    }

    private static boolean isIntroduced(String text, int start) {
        int end = start;
        while (end > 0 && " :(\n".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String before =
                text.substring(Math.max(0, end - LONGEST_INTRODUCTION), end).toLowerCase(Locale.ROOT);
        return INTRODUCTIONS.stream().anyMatch(introduction -> endsWithWord(before, introduction));
    }

    private static boolean endsWithWord(String text, String words) {
        int start = text.length() - words.length();
        return text.endsWith(words) && (start == 0 || !Character.isLetter(text.charAt(start - 1)));
    }
}
