package dev.colophon.extractors.internal.phrase;

import dev.colophon.extractors.internal.lexicon.IntTable;
import dev.colophon.text.TextHash;
import dev.colophon.text.Token;
import dev.colophon.text.TokenKind;
import java.util.Arrays;

/**
 * The cues that each word gives in each place in or near a phrase. A word is a number here; words without cues of their own share
 * that of their ending or shape. Immutable.
 */
@SuppressWarnings("EnumOrdinal") // places in memory; nothing keeps the numbers
final class WordCues {

    /** What is no word: it gives no cues. */
    static final int NONE = 0;

    /** What stands for the word before the first of a sentence and after its last. */
    static final String EDGE = "<edge>";

    private static final byte HEAD = 1;
    private static final byte BREAKS = 2;

    private final IntTable words;
    /** For each word and place the cue of the word itself and, shifted, that of all words of its ending or shape. */
    private final int[] cues;

    private final byte[] roles;
    /** By the forms' places in their enum. */
    private final int[] ofForm;

    private final int edge;
    private final boolean sentenceCues;

    private WordCues(Builder builder) {
        words = builder.words;
        cues = builder.cues;
        roles = builder.roles;
        ofForm = new int[WordForm.VALUES.size()];
        for (WordForm form : WordForm.VALUES) {
            ofForm[form.ordinal()] = find(form.inTable());
        }
        edge = find(EDGE);
        sentenceCues = builder.sentenceCues;
    }

    private int find(String word) {
        return words.get(TextHash.of(word));
    }

    /** The word that a token is, or the one that stands for it. */
    int word(Token token) {
        int known = words.get(token.hash());
        return known != NONE ? known : unknown(token);
    }

    private int unknown(Token token) {
        String lower = token.lower();
        int joint = token.isPlain() || token.kind() != TokenKind.WORD ? -1 : lower.lastIndexOf('-');
        int last = joint > 0 ? words.get(TextHash.of(lower, joint + 1, lower.length())) : NONE;
        return isHead(last) ? last : ofForm[WordForm.of(token).ordinal()];
    }

    /** The word before the first of a sentence and after its last. */
    int edge() {
        return edge;
    }

    /** Whether any word gives a cue wherever it stands in the sentence. */
    boolean hasSentenceCues() {
        return sentenceCues;
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
        private boolean sentenceCues;

        void cue(String word, Place place, int cue) {
            if (cue > 0xFFFF) {
                throw new IllegalArgumentException("more than " + 0xFFFF + " cues");
            }
            sentenceCues |= place == Place.SENTENCE;
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
                int kind = built.breaks(word)
                        ? NONE
                        : built.ofForm[WordForm.ofWord(texts[word]).ordinal()];
                for (int slot = 0; slot < Place.COUNT; slot++) {
                    cues[word * Place.COUNT + slot] |= own(cues[kind * Place.COUNT + slot]) << Short.SIZE;
                }
            }
            return built;
        }
    }
}
