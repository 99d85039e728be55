package dev.colophon.extractors.internal.link;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the web addresses of a text in one pass: at a colon one with a scheme, at an at sign one for git, at a dot one without
 * a scheme. What was read once is not read again, so time is linear in the text.
 */
final class AddressScanner {

    private final String text;
    private final List<RawAddress> found = new ArrayList<>();
    private int floor;
    private int dottedEnd;

    private AddressScanner(String text) {
        this.text = text;
    }

    /** The addresses of a text, in order, without overlaps. */
    static List<RawAddress> scan(String text) {
        AddressScanner scanner = new AddressScanner(text);
        int colon = next(text, ':', 0);
        int at = next(text, '@', 0);
        int dot = next(text, '.', 0);
        for (int i = Math.min(dot, Math.min(colon, at)); i < text.length(); i = Math.min(dot, Math.min(colon, at))) {
            scanner.visit(i);
            int from = Math.max(i + 1, scanner.floor);
            colon = colon < from ? next(text, ':', from) : colon;
            at = at < from ? next(text, '@', from) : at;
            dot = dot < from ? next(text, '.', from) : dot;
        }
        return scanner.found;
    }

    /** Where a character stands next, or the end of the text. */
    private static int next(String text, char wanted, int from) {
        int found = text.indexOf(wanted, from);
        return found < 0 ? text.length() : found;
    }

    private void visit(int position) {
        RawAddress address = switch (text.charAt(position)) {
            case ':' -> SchemeAddress.at(text, position, floor);
            case '@' -> GitAddress.at(text, position, floor);
            case '.' -> position < dottedEnd ? null : bare(position);
            default -> null;
        };
        if (address != null) {
            found.add(address);
            floor = address.end();
        }
    }

    private @Nullable RawAddress bare(int position) {
        if (position + 1 == text.length() || !AddressCharacters.isHostPart(text.charAt(position + 1))) {
            return null;
        }
        DottedWord word = DottedWord.around(text, position, floor);
        dottedEnd = word.runEnd();
        return BareAddress.of(text, word);
    }
}
