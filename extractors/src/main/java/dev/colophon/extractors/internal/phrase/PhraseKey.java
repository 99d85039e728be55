package dev.colophon.extractors.internal.phrase;

import dev.colophon.text.TextHash;
import dev.colophon.text.Token;
import java.util.List;

/** The words of a phrase as one number: "F1-scores" and "f1 score" give the same. */
final class PhraseKey {

    private static final int SHORTEST_PLURAL = 4;

    private PhraseKey() {}

    /** The key of some tokens in lower case. */
    static long of(List<Token> tokens, int start, int end) {
        long hash = TextHash.EMPTY;
        int length = 0;
        for (int i = start; i < end; i++) {
            Token token = tokens.get(i);
            String word = token.lower();
            int last = i == end - 1 ? singular(word, length) : word.length();
            hash = token.isPlain() ? addPlain(hash, token, last) : add(hash, word, last);
            length += word.length();
        }
        return hash;
    }

    /** The key of a phrase in lower case, a space between two words. */
    static long of(String phrase) {
        return add(TextHash.EMPTY, phrase, singular(phrase, 0));
    }

    private static int singular(String word, int before) {
        int length = word.length();
        boolean plural = before + length >= SHORTEST_PLURAL
                && length > 1
                && word.charAt(length - 1) == 's'
                && word.charAt(length - 2) != 's';
        return plural ? length - 1 : length;
    }

    /** A word without hyphens, up to its end or to a plural s. */
    private static long addPlain(long hash, Token token, int end) {
        boolean whole = end == token.lower().length();
        long word = whole ? token.hash() : TextHash.withoutLast(token.hash(), 's');
        return TextHash.join(hash, word, end);
    }

    private static long add(long hash, String word, int end) {
        long sum = hash;
        for (int i = 0; i < end; i++) {
            char c = word.charAt(i);
            if (c != '-' && c != ' ') {
                sum = TextHash.append(sum, c);
            }
        }
        return sum;
    }
}
