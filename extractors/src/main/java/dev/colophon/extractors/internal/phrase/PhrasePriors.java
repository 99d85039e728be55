package dev.colophon.extractors.internal.phrase;

import dev.colophon.extractors.internal.lexicon.IntTable;
import dev.colophon.extractors.internal.lexicon.TableReader;
import dev.colophon.text.Token;
import java.util.List;

/**
 * What many unannotated abstracts say of a phrase: how much its surroundings there speak for it, on average, and how much
 * words and surroundings together do. Both are levels: twice the log odds, rounded. A phrase that is not listed has the levels
 * of its last two words, else of its last. Immutable.
 */
public final class PhrasePriors {

    /** The mark of an entry for all phrases that end with its words. */
    static final char ENDING = '*';

    private static final long ENDING_BITS = 0x5DEECE66DL;

    private final IntTable levels;

    /**
     * Makes a table of lines.
     *
     * @param lines phrase in lower case, tab, level of the surroundings, tab, level of all; {@code *} before a phrase stands
     *     for all that end with it
     */
    public PhrasePriors(List<String> lines) {
        this(TableReader.of(String.join("\n", lines)));
    }

    /**
     * Reads a table.
     *
     * @param table rows of such cells
     */
    public PhrasePriors(TableReader table) {
        levels = new IntTable(table.lines());
        while (table.nextRow()) {
            levels.put(key(table.text()), pack(table.integer(), table.integer()));
        }
    }

    private static long key(String phrase) {
        boolean ending = phrase.charAt(0) == ENDING;
        return ending ? PhraseKey.of(phrase.substring(1)) ^ ENDING_BITS : PhraseKey.of(phrase);
    }

    private static int pack(int surroundings, int all) {
        return (surroundings - Scale.LOWEST) << Byte.SIZE | (all - Scale.LOWEST + 1);
    }

    static int surroundings(int packed) {
        return (packed >> Byte.SIZE) + Scale.LOWEST;
    }

    static int all(int packed) {
        return (packed & 0xFF) - 1 + Scale.LOWEST;
    }

    /** The levels of a run of tokens with a key, packed, where those of its head are known; 0 for none. */
    int phrase(long key, List<Token> tokens, int start, int end, int ofHead) {
        int exact = levels.get(key);
        if (exact != 0) {
            return exact;
        }
        int pair = end - start > 1 ? levels.get(PhraseKey.of(tokens, end - 2, end) ^ ENDING_BITS) : 0;
        return pair != 0 ? pair : ofHead;
    }

    /** The levels of all phrases that end like a run of tokens, packed; 0 for none. */
    int head(List<Token> tokens, int end) {
        return levels.get(PhraseKey.of(tokens, end - 1, end) ^ ENDING_BITS);
    }
}
