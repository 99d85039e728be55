package dev.colophon.extractors.internal.phrase;

import dev.colophon.extractors.internal.lexicon.IntTable;
import dev.colophon.text.TextHash;
import dev.colophon.text.Token;
import dev.colophon.text.TokenKind;
import java.util.Arrays;
import java.util.List;

/**
 * The cues that each word gives in each place in or near a phrase. A word is a number here; words without cues of their own share
 * that of their ending or shape. Immutable.
 */
final class WordCues {

    /** What is no word: it gives no cues. */
    static final int NONE = 0;

    /** The endings that have cues; no word has two of them. */
    static final List<String> ENDINGS = List.of("ing", "ed", "ly", "ion", "al", "ive", "ity", "s");

    private static final byte HEAD = 1;
    private static final byte BREAKS = 2;

    private final IntTable words;
    /** For each word and place the cue of the word itself and, shifted, that of all words of its ending or shape. */
    private final int[] cues;

    private final byte[] roles;
    private final int number;
    private final int percent;
    private final int hyphen;
    private final int capitals;
    private final int plain;
    private final int edge;
    private final int[] endings;

    private WordCues(Builder builder) {
        words = builder.words;
        cues = builder.cues;
        roles = builder.roles;
        number = find("<number>");
        percent = find("<percent>");
        hyphen = find("<hyphen>");
        capitals = find("<capitals>");
        plain = find("<word>");
        edge = find("<edge>");
        endings = ENDINGS.stream().mapToInt(ending -> find("<" + ending + ">")).toArray();
    }

    private int find(String word) {
        return words.get(TextHash.of(word));
    }

    /** The word that a token is, or the one that stands for it. */
    int word(Token token) {
        int known = words.get(token.hash());
        if (known != NONE) {
            return known;
        }
        if (token.kind() == TokenKind.NUMBER) {
            return token.text().endsWith("%") ? percent : number;
        }
        return token.kind() == TokenKind.WORD ? unknownWord(token) : NONE;
    }

    private int unknownWord(Token token) {
        String lower = token.lower();
        int joint = token.isPlain() ? -1 : lower.lastIndexOf('-');
        if (joint > 0) {
            int last = words.get(TextHash.of(lower, joint + 1, lower.length()));
            return isHead(last) ? last : kind(lower);
        }
        return Capitals.areInside(token) ? capitals : kind(lower);
    }

    private int kind(String lower) {
        if (!Character.isLetter(lower.charAt(0))) {
            return NONE;
        }
        if (lower.indexOf('-') > 0) {
            return hyphen;
        }
        for (int i = 0; i < endings.length; i++) {
            if (lower.endsWith(ENDINGS.get(i))) {
                return endings[i];
            }
        }
        return plain;
    }

    /** The word before the first of a sentence and after its last. */
    int edge() {
        return edge;
    }

    /** Whether a word can be the last of a phrase: "detection". */
    boolean isHead(int word) {
        return (roles[word] & HEAD) != 0;
    }

    /** Whether a word closes a phrase and cannot stand in one: "the", "achieves". */
    boolean breaks(int word) {
        return (roles[word] & BREAKS) != 0;
    }

    /** The cues of a word in a place: {@linkplain #own its own} and {@linkplain #ofKind that of its kind}. */
    int at(int word, Place place) {
        return cues[word * Place.COUNT + place.slot()];
    }

    /** The cue that only this word gives; 0 for none. */
    static int own(int pair) {
        return pair & 0xFFFF;
    }

    /** The cue that all words of its ending or shape give; 0 for none. */
    static int ofKind(int pair) {
        return pair >>> Short.SIZE;
    }

    /** Gathers words. */
    static final class Builder {

        private final IntTable words = new IntTable(1024);
        private String[] texts = new String[2048];
        private int[] cues = new int[texts.length * Place.COUNT];
        private byte[] roles = new byte[texts.length];
        private int size = 1;

        void cue(String word, Place place, int cue) {
            if (cue > 0xFFFF) {
                throw new IllegalArgumentException("more than " + 0xFFFF + " cues");
            }
            int number = add(word);
            cues[number * Place.COUNT + place.slot()] = cue;
        }

        void head(String word) {
            mark(word, HEAD);
        }

        void breaker(String word) {
            mark(word, BREAKS);
        }

        private void mark(String word, byte role) {
            int number = add(word);
            roles[number] |= role;
        }

        private int add(String word) {
            long hash = TextHash.of(word);
            int known = words.get(hash);
            if (known != NONE) {
                return known;
            }
            if (size == texts.length) {
                texts = Arrays.copyOf(texts, 2 * size);
                roles = Arrays.copyOf(roles, 2 * size);
                cues = Arrays.copyOf(cues, 2 * size * Place.COUNT);
            }
            texts[size] = word;
            words.put(hash, size);
            return size++;
        }

        WordCues build() {
            WordCues built = new WordCues(this);
            for (int word = 1; word < size; word++) {
                int kind = built.breaks(word) ? NONE : built.kind(texts[word]);
                for (int slot = 0; slot < Place.COUNT; slot++) {
                    cues[word * Place.COUNT + slot] |= own(cues[kind * Place.COUNT + slot]) << Short.SIZE;
                }
            }
            return built;
        }
    }
}
