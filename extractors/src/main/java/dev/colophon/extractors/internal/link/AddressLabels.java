package dev.colophon.extractors.internal.link;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells addresses from the labels that hide them: in {@code \href{https://a.org/full}{a.org}} and
 * {@code [a.org](https://a.org/full)} only one opens, and the other is how it is printed.
 */
final class AddressLabels {

    private static final int LONGEST_MARK_UP = 80;

    private AddressLabels() {}

    /** The addresses without the labels that say something else than their target. */
    static List<RawAddress> withoutLabels(String text, List<RawAddress> addresses) {
        if (addresses.size() < 2) {
            return addresses;
        }
        List<RawAddress> kept = new ArrayList<>();
        for (int i = 0; i < addresses.size(); i++) {
            boolean latexLabel = i > 0 && isLatexLabel(text, addresses.get(i - 1), addresses.get(i));
            boolean markdownLabel =
                    i + 1 < addresses.size() && isMarkdownLabel(text, addresses.get(i), addresses.get(i + 1));
            if (!latexLabel && !markdownLabel) {
                kept.add(addresses.get(i));
            }
        }
        return kept;
    }

    private static boolean isLatexLabel(String text, RawAddress target, RawAddress label) {
        int from = afterTail(text, target.end());
        if (label.start() - from > LONGEST_MARK_UP || !text.startsWith("}{", from) || same(target, label)) {
            return false;
        }
        int depth = 0;
        for (int i = from + 1; i < label.start(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0 && c == '}' && text.charAt(i + 1) != '{') {
                return false;
            }
        }
        return depth > 0;
    }

    private static boolean isMarkdownLabel(String text, RawAddress label, RawAddress target) {
        return text.startsWith("](", afterTail(text, label.end()))
                && target.start() - label.end() < 4
                && !same(target, label);
    }

    /** Skips what was cut off the end of an address. */
    private static int afterTail(String text, int end) {
        int after = end;
        while (after < text.length() && ". /".indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        return after;
    }

    private static boolean same(RawAddress first, RawAddress second) {
        return WebAddress.of(first.address())
                .key()
                .equals(WebAddress.of(second.address()).key());
    }
}
