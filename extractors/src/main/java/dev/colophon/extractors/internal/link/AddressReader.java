package dev.colophon.extractors.internal.link;

import static dev.colophon.extractors.internal.link.AddressCharacters.isAsciiLetterOrDigit;

import org.jspecify.annotations.Nullable;

/** Reads one address from its host on, mends what is broken, and stops where the sentence goes on. Used once. */
final class AddressReader {

    private static final int LONGEST_HOST = 253;
    private static final int MOST_GAPS = 6;
    private static final int LAST_NAME_SLASH = 2;

    private final String text;
    private final AddressBuffer buffer;
    private int position;
    private int gaps;
    private int hostLength = -1;
    private boolean hostIsValid;
    private boolean namesOnly;
    private int slashes;
    private int depth;
    private int opened = -1;
    private @Nullable String alternative;
    private int pathColon = -1;
    private int hyphen = -1;

    /** Starts to read at the first character of the host; the buffer may hold repairs made before it. */
    AddressReader(String text, int hostStart, AddressBuffer buffer) {
        this.text = text;
        this.buffer = buffer;
        this.position = hostStart;
    }

    /** Takes the colon at a place for the slash between host and path: "git@github.com:owner/name". */
    AddressReader withPathAfter(int colon) {
        pathColon = colon;
        return this;
    }

    /** Reads to the end of the address; false if there is none. */
    boolean read() {
        while (position < text.length() && step()) {
            if (hostLength < 0 && buffer.length() > LONGEST_HOST) {
                return false;
            }
        }
        if (opened >= 0) {
            buffer.cut(opened);
        }
        AddressEnd.trim(buffer);
        alternative = buffer.isEmpty() ? null : AddressEnd.cutGluedSentence(text, buffer, alternative);
        if (!buffer.isEmpty() && hostLength < 0) {
            enterPath();
        }
        return hostIsValid && buffer.length() >= hostLength;
    }

    /** The other reading of what was read, without scheme, or null: "deep-learning" may have been "deeplearning". */
    @Nullable
    String alternative() {
        boolean hyphenRead = hyphen >= 0 && hyphen < buffer.length() - 1;
        return hyphenRead ? buffer.text(0, hyphen) + buffer.text(hyphen + 1, buffer.length()) : alternative;
    }

    private boolean step() {
        char c = position == pathColon ? '/' : text.charAt(position);
        if (AddressCharacters.isInvisible(c)) {
            buffer.repaired(Repair.INVISIBLE_CHARACTER);
            position++;
            return true;
        }
        if (AddressCharacters.isWhiteSpace(c)) {
            return gaps++ < MOST_GAPS && bridge();
        }
        LatexEscape escape = LatexEscape.startsWith(c) ? LatexEscape.at(text, position) : null;
        return escape == null ? take(c) : take(escape);
    }

    private boolean take(LatexEscape escape) {
        buffer.repaired(Repair.LATEX_ESCAPE);
        position += escape.written().length();
        for (int i = 0; i < escape.meant().length(); i++) {
            buffer.append(escape.meant().charAt(i), position);
        }
        return true;
    }

    private boolean take(char c) {
        if (!AddressCharacters.continues(buffer.last(), c) || endsBefore(c)) {
            return false;
        }
        if (hostLength < 0 ? !takeInHost(c) : !takeInPath(c)) {
            return false;
        }
        position++;
        buffer.append(c, position);
        return true;
    }

    private boolean endsBefore(char c) {
        return switch (c) {
            case ':' -> startsScheme();
            case ',', ';' -> position + 1 == text.length() || !AddressCharacters.isDigit(text.charAt(position + 1));
            case '\'' ->
                text.startsWith("'s", position)
                        && (position + 2 == text.length() || AddressCharacters.isWhiteSpace(text.charAt(position + 2)));
            case '-' -> text.startsWith("---", position);
            case '.' -> text.startsWith("..", position);
            default -> false;
        };
    }

    /** "https://a.org/bhttps://c.org": the second address starts here, and its scheme is taken back. */
    private boolean startsScheme() {
        if (!text.startsWith("//", position + 1)) {
            return false;
        }
        int length = buffer.length();
        for (String scheme : Schemes.GLUED) {
            int start = length - scheme.length();
            if (start >= 0 && buffer.text(start, length).equalsIgnoreCase(scheme)) {
                boolean inner = start > 0 && "/=".indexOf(buffer.charAt(start - 1)) >= 0 && hostLength >= 0;
                if (!inner) {
                    buffer.cut(start);
                }
                return !inner;
            }
        }
        return false;
    }

    private boolean takeInHost(char c) {
        if (c == '/' || c == '?' || c == '#') {
            return enterPath();
        }
        if (c == ':') {
            return position + 1 < text.length() && AddressCharacters.isDigit(text.charAt(position + 1));
        }
        return c == '-' || c == '.' || c == '_' || c > 127 || isAsciiLetterOrDigit(c);
    }

    private boolean enterPath() {
        hostLength = buffer.length();
        String host = HostNames.withoutPort(buffer.text());
        KnownHost known = HostTable.find(host);
        namesOnly = known != null && known.holdsRepositories();
        slashes = 1;
        hostIsValid = HostNames.isHost(host);
        return hostIsValid;
    }

    private boolean takeInPath(char c) {
        if (c == '(') {
            opened = depth++ == 0 ? buffer.length() : opened;
        } else if (c == ')') {
            opened = --depth == 0 ? -1 : opened;
        }
        return depth >= 0 && c != '[' && c != ']' && (!namesOnly || isNameOrMore(c));
    }

    /** In owner/name only letters, digits, dot, hyphen and underscore; what follows them may hold more. */
    private boolean isNameOrMore(char c) {
        if (c == '/') {
            slashes++;
        } else if (c == '?' || c == '#') {
            namesOnly = false;
        }
        return slashes > LAST_NAME_SLASH || c == '/' || c == '?' || c == '#' || AddressCharacters.isNamePart(c);
    }

    private boolean bridge() {
        Gap gap = GapReader.read(text, position, buffer, hostLength);
        if (gap == null) {
            return false;
        }
        if (gap.repair() == Repair.HYPHEN_BREAK) {
            hyphen = hyphen < 0 ? buffer.length() - 1 : hyphen;
        } else if (gap.ambiguous() && alternative == null) {
            alternative = buffer.text();
        }
        buffer.repaired(gap.repair());
        position = gap.end();
        return true;
    }

    /** The address that a reader has filled a buffer with. */
    static RawAddress finish(
            int start, String scheme, boolean explicit, AddressBuffer buffer, @Nullable String alternative) {
        String prefix = scheme + "://";
        String address = buffer.text();
        boolean differs = alternative != null && !alternative.equals(address);
        return new RawAddress(
                start,
                buffer.end(),
                prefix + address,
                explicit,
                buffer.repairs().stream().map(Repair::label).toList(),
                differs ? prefix + alternative : null);
    }
}
