package dev.colophon.extractors.internal.metric;

import dev.colophon.text.TextHash;
import dev.colophon.text.Token;

/** The {@linkplain MetricKeys key} of a run of tokens as a number, token by token. For one thread. */
final class MetricKey {

    private static final int LONGEST_SINGULAR = 3;

    private long hash = TextHash.EMPTY;
    private int length;
    private char last;
    private boolean depth;

    /** Adds the token that follows. */
    void add(Token token) {
        String lower = token.lower();
        if (token.isPlain()) {
            hash = TextHash.join(hash, token.hash(), lower.length());
            length += lower.length();
            last = lower.charAt(lower.length() - 1);
        } else {
            addSigns(of(token));
        }
    }

    private void addSigns(String key) {
        for (int i = 0; i < key.length(); i++) {
            last = key.charAt(i);
            hash = TextHash.append(hash, last);
            depth |= last == '@';
        }
        length += key.length();
    }

    /** The key of a token alone. */
    static String of(Token token) {
        String lower = token.lower();
        return holdsJoint(lower) ? MetricKeys.of(lower) : lower;
    }

    private static boolean holdsJoint(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            if (MetricKeys.isJoint(lower.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    long hash() {
        return hash;
    }

    boolean isPlural() {
        return length > LONGEST_SINGULAR && last == 's';
    }

    /** The key without its plural s. */
    long singular() {
        return TextHash.withoutLast(hash, 's');
    }

    /** Whether it holds the "@" of "recall@10". */
    boolean hasDepth() {
        return depth;
    }
}
